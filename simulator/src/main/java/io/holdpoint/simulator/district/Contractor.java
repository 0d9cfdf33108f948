package io.holdpoint.simulator.district;

import java.time.LocalDate;

/** A contractor, with the last days of its licence and its safety agreement. */
public record Contractor(String id, Name name, LocalDate licenceUntil, LocalDate agreementUntil, boolean barred) {}
