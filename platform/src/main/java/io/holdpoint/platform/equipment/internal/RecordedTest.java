package io.holdpoint.platform.equipment.internal;

import io.holdpoint.platform.equipment.ToolTest;
import java.time.Instant;
import java.time.LocalDate;

/** A test with who entered it, and when. */
record RecordedTest(
        LocalDate testedOn, LocalDate dueOn, ToolTest.Result result, String report, String by, Instant at) {}
