package io.holdpoint.platform.equipment;

import java.time.LocalDate;

/**
 * A periodic test of a tool.
 *
 * @param testedOn when
 * @param dueOn last day on which it is valid
 * @param result how it came out
 * @param report the laboratory's report, by its number
 */
public record ToolTest(LocalDate testedOn, LocalDate dueOn, Result result, String report) {

    /** How a test came out. */
    public enum Result {
        /** The tool is fit until the test is due again. */
        PASS,
        /** The tool is set aside. */
        FAIL
    }
}
