package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.clash.ClashEntry;
import io.holdpoint.kernel.clash.Occupation;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;

/**
 * What a plan may clash with.
 *
 * @param own what the plan itself occupies
 * @param near every other plan, handed in or approved, that shares a claim and lies within reach of a free slot, at whatever time
 * @param table the table of clashes
 */
public record Neighbourhood(Occupation own, List<OtherPlan> near, List<ClashEntry> table) {

    /** How far from the wanted time a free slot is looked for. */
    public static final Duration HORIZON = Duration.ofDays(7);

    /** The same as whoever plans for {@code own} may know it. */
    Neighbourhood knownTo(SortedSet<String> own) {
        return new Neighbourhood(
                this.own, near.stream().map(plan -> plan.knownTo(own)).toList(), table);
    }
}
