package io.holdpoint.kernel.explore.plans;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.plan.PlanEvent.*;
import io.holdpoint.kernel.plan.PlanHistory.Recorded;
import io.holdpoint.kernel.risk.RiskLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A risk that was made lighter than it was found.
 *
 * @param level the lighter level
 * @param reason why, in words
 * @param asked who asked for it
 * @param confirmed who confirmed it
 * @param at how many events were past when it was confirmed
 */
record Lowering(RiskLevel level, String reason, Stamp asked, Stamp confirmed, int at) {

    /** Those that count: handing in anew ends them. */
    static List<Lowering> in(List<Recorded> past) {
        var all = new ArrayList<Lowering>();
        Optional<Recorded> asked = Optional.empty();
        int at = 0;
        for (Recorded one : past) {
            at++;
            switch (one.event()) {
                case Submitted _ -> all.clear();
                case RiskLoweringAsked _ -> asked = Optional.of(one);
                case RiskLowered _ -> all.add(of(asked.orElseThrow(), one.stamp(), at));
                default -> {}
            }
        }
        return List.copyOf(all);
    }

    private static Lowering of(Recorded request, Stamp confirmed, int at) {
        if (request.event() instanceof RiskLoweringAsked asked) {
            return new Lowering(asked.level(), asked.reason(), request.stamp(), confirmed, at);
        }
        throw new IllegalArgumentException("nobody asked for a lighter level");
    }

    /** Whether anybody said why. */
    boolean reasoned() {
        return !reason.isBlank();
    }
}
