package io.holdpoint.kernel.risk;

import java.util.Optional;

/**
 * A level that people set against the one that counted until then.
 *
 * @param level the level
 * @param lowers whether it is lighter than that one; such a level waits for a second approver
 * @param reason why
 * @param by who set it
 * @param confirmedBy the second approver of a lighter level
 */
public record RiskOverride(RiskLevel level, boolean lowers, String reason, String by, Optional<String> confirmedBy) {

    /** The level that counts, given the one without it. */
    public RiskLevel over(RiskLevel without) {
        if (lowers) {
            return confirmedBy.isPresent() ? level : without;
        }
        return level.graver(without);
    }

    /** Whether it is lighter and nobody confirmed it yet. */
    public boolean waits() {
        return lowers && confirmedBy.isEmpty();
    }

    /** The same, confirmed. */
    public RiskOverride confirmed(String person) {
        return new RiskOverride(level, lowers, reason, by, Optional.of(person));
    }
}
