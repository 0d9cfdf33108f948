package io.holdpoint.platform.organisation;

import io.holdpoint.kernel.risk.RiskLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person as the organisation keeps them; days are last days.
 *
 * @param id a short name that stays for life
 * @param name what the person is called
 * @param unit where the person belongs
 * @param active whether the person may act at all
 * @param contractor the employer, when that is not the utility
 * @param roles by the published lists
 * @param certificates special-operation certificates
 * @param examUntil of the yearly safety examination
 * @param medicalUntil of medical fitness
 * @param lastOnSite of site work; empty for a newcomer
 * @param suspended whether the person is suspended
 * @param approvesUpTo the gravest level whose plans the person may approve
 * @param suitability what else is recorded about fitness; empty where nothing is
 */
public record Person(
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,59}") String id,
        @Valid Name name,
        @NotBlank String unit,
        boolean active,
        Optional<String> contractor,
        List<Listing> roles,
        List<Paper> certificates,
        Optional<LocalDate> examUntil,
        Optional<LocalDate> medicalUntil,
        Optional<LocalDate> lastOnSite,
        boolean suspended,
        Optional<RiskLevel> approvesUpTo,
        Optional<Suitability> suitability) {

    /** The part that {@link Competence} replaces. */
    public Competence competence() {
        return new Competence(certificates, examUntil, medicalUntil, lastOnSite, suspended, suitability);
    }
}
