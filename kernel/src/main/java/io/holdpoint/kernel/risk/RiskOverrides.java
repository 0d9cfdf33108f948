package io.holdpoint.kernel.risk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The levels that people set against the computed one. A graver one counts at once; a lighter one counts once a second person
 * confirmed it, and until then whatever was set before goes on counting.
 *
 * @param set every level set that counts or waits, in the order in which they were set
 */
public record RiskOverrides(List<RiskOverride> set) {

    /** Nobody set a level. */
    public static final RiskOverrides NONE = new RiskOverrides(List.of());

    /** The level set last; empty where none is set. */
    public Optional<RiskOverride> latest() {
        return set.isEmpty() ? Optional.empty() : Optional.of(set.getLast());
    }

    /** The level that counts, given the computed one. */
    public RiskLevel over(RiskLevel computed) {
        var level = computed;
        for (RiskOverride each : set) {
            level = each.over(level);
        }
        return level;
    }

    /** The same with another level set; a request that waited is gone. */
    public RiskOverrides and(RiskOverride next) {
        return new RiskOverrides(Stream.concat(set.stream().filter(each -> !each.waits()), Stream.of(next))
                .toList());
    }

    /** The same with the request that waits confirmed; as it is where none waits. */
    public RiskOverrides confirmed(String person) {
        return new RiskOverrides(set.stream()
                .map(each -> each.waits() ? each.confirmed(person) : each)
                .toList());
    }

    /** What is left of it for a plan that was written or handed in anew: what was raised stays raised. */
    public RiskOverrides raises() {
        return new RiskOverrides(set.stream().filter(each -> !each.lowers()).toList());
    }
}
