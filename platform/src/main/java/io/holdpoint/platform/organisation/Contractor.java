package io.holdpoint.platform.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/**
 * A firm that works for the utility; days are last days.
 *
 * @param id its code
 * @param name what it is called
 * @param licenceUntil of its licence
 * @param agreementUntil of its safety agreement
 * @param barred whether it is on the negative list
 */
public record Contractor(
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,59}") String id,
        @Valid Name name,
        LocalDate licenceUntil,
        LocalDate agreementUntil,
        boolean barred) {}
