package io.holdpoint.platform.organisation;

import io.holdpoint.kernel.facts.Certificate;
import java.time.LocalDate;

/**
 * A certificate that a person holds.
 *
 * @param certificate which
 * @param until its last day
 */
public record Paper(Certificate certificate, LocalDate until) {}
