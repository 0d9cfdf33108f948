package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.clash.Clashes;
import io.holdpoint.kernel.clash.FreeSlot;
import io.holdpoint.kernel.clash.KeyCustomer;
import io.holdpoint.kernel.clash.Severity;
import io.holdpoint.kernel.ticket.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a plan clashes with as it is written.
 *
 * @param found every clash, in order of the other plans' time
 * @param deprived the key customers whose supply it takes away
 * @param free the nearest time at which nothing would be held for a clash with another plan; empty where nothing clashes now, or where there is none
 */
public record PlanClashes(List<PlanClash> found, List<KeyCustomer> deprived, Optional<Window> free) {

    /** Nothing clashes. */
    static final PlanClashes NONE = new PlanClashes(List.of(), List.of(), Optional.empty());

    /**
     * What the plan clashes with.
     *
     * @param content what it says
     * @param around what it may clash with
     * @param now a free slot does not begin before this
     */
    public static PlanClashes of(PlanContent content, Neighbourhood around, Instant now) {
        var wanted = new Window(content.from(), content.to());
        if (!wanted.from().isBefore(wanted.to())) {
            return NONE;
        }
        var found = new ArrayList<PlanClash>();
        var busy = new ArrayList<Window>();
        for (OtherPlan other : around.near()) {
            var clashes = Clashes.between(around.own(), other.occupation(), around.table());
            if (clashes.stream().anyMatch(clash -> clash.entry().severity() != Severity.NOTICE)) {
                busy.add(other.window());
            }
            if (wanted.overlaps(other.window())) {
                clashes.forEach(clash -> found.add(new PlanClash(other, clash)));
            }
        }
        var free = busy.stream().anyMatch(wanted::overlaps)
                ? FreeSlot.nearest(wanted, busy, Neighbourhood.HORIZON, now)
                : Optional.<Window>empty();
        return new PlanClashes(List.copyOf(found), around.own().deprived(), free);
    }
}
