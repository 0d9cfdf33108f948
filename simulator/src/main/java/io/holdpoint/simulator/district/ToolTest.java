package io.holdpoint.simulator.district;

import java.time.LocalDate;

/** A periodic test of a tool; {@code result} is {@code PASS} or {@code FAIL}. */
public record ToolTest(LocalDate testedOn, LocalDate dueOn, String result, String report) {}
