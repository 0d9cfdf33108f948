package io.holdpoint.kernel.risk;

import java.util.List;

/**
 * The risk of a plan and how it came about.
 *
 * @param lines one line a hazard
 * @param inherent the gravest inherent level
 * @param residual the gravest residual level, waived controls counted as absent
 * @param raises what raised the level dynamically, keys of the text files
 * @param level the residual level after the raises; it drives approval
 */
public record RiskGrade(
        List<Line> lines, RiskLevel inherent, RiskLevel residual, List<String> raises, RiskLevel level) {

    /** The levels of one hazard; {@code counted} is the one that counts, inherent where controls were waived. */
    public record Line(String hazard, RiskLevel inherent, RiskLevel residual, RiskLevel counted) {}
}
