package io.holdpoint.platform.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's fitness for work, kept as one piece; days are last days.
 *
 * @param certificates special-operation certificates
 * @param examUntil of the yearly safety examination
 * @param medicalUntil of medical fitness
 * @param lastOnSite of site work; empty for a newcomer
 * @param suspended whether a supervisor or the points system suspended the person
 * @param suitability what else is recorded; empty leaves it as it is
 */
public record Competence(
        List<Paper> certificates,
        Optional<LocalDate> examUntil,
        Optional<LocalDate> medicalUntil,
        Optional<LocalDate> lastOnSite,
        boolean suspended,
        Optional<Suitability> suitability) {}
