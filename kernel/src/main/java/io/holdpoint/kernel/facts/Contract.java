package io.holdpoint.kernel.facts;

import java.time.LocalDate;

/**
 * What binds a contractor to the utility.
 *
 * @param licenceUntil last day of the contractor's licence
 * @param agreementUntil last day of the safety agreement
 * @param barred whether the contractor is on the negative list
 */
public record Contract(LocalDate licenceUntil, LocalDate agreementUntil, boolean barred) {}
