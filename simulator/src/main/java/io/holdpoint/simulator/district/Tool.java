package io.holdpoint.simulator.district;

import java.time.LocalDate;
import java.util.Optional;

/** A tool with the last day of its periodic test. */
public record Tool(String id, String kind, String unit, Optional<LocalDate> testDue, String condition) {}
