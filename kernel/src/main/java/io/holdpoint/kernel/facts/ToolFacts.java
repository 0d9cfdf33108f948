package io.holdpoint.kernel.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is on record about a tool.
 *
 * @param id its tag
 * @param kind its kind in the tool catalogue, such as {@code VOLTAGE_TESTER}
 * @param testDue last day on which its periodic test is valid; empty when it was never tested
 * @param condition its state
 * @param onTicket the live ticket that has it out; empty when it is free
 * @param rating what it is made for
 */
public record ToolFacts(
        String id,
        String kind,
        Optional<LocalDate> testDue,
        ToolCondition condition,
        Optional<String> onTicket,
        Rating rating) {}
