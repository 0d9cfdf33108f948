package io.holdpoint.kernel.risk;

import java.util.Optional;

/**
 * A level that people set against the computed one.
 *
 * @param level the level
 * @param lowers whether it is lighter than the computed one; such a level waits for a second approver
 * @param reason why
 * @param by who set it
 * @param confirmedBy the second approver of a lighter level
 */
public record RiskOverride(RiskLevel level, boolean lowers, String reason, String by, Optional<String> confirmedBy) {

    /** The level that counts, given the computed one. */
    public RiskLevel over(RiskLevel computed) {
        if (lowers) {
            return confirmedBy.isPresent() ? level : computed;
        }
        return level.atLeast(computed) ? level : computed;
    }

    /** The same, confirmed. */
    public RiskOverride confirmed(String person) {
        return new RiskOverride(level, lowers, reason, by, Optional.of(person));
    }
}
