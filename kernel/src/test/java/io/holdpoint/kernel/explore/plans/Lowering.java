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
 */
record Lowering(RiskLevel level, String reason, Stamp asked, Stamp confirmed) {

    /** Those that count: handing in anew ends them. */
    static List<Lowering> in(List<Recorded> past) {
        var all = new ArrayList<Lowering>();
        Optional<Recorded> asked = Optional.empty();
        for (Recorded one : past) {
            switch (one.event()) {
                case Submitted _ -> all.clear();
                case RiskLoweringAsked _ -> asked = Optional.of(one);
                case RiskLowered _ -> all.add(of(asked.orElseThrow(), one.stamp()));
                default -> {}
            }
        }
        return List.copyOf(all);
    }

    private static Lowering of(Recorded request, Stamp confirmed) {
        if (request.event() instanceof RiskLoweringAsked asked) {
            return new Lowering(asked.level(), asked.reason(), request.stamp(), confirmed);
        }
        throw new IllegalArgumentException("nobody asked for a lighter level");
    }

    /** Whether anybody said why. */
    boolean reasoned() {
        return !reason.isBlank();
    }
}
