package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Rules;
import java.util.List;
import java.util.stream.Stream;

/** Every hold point on the way of a plan. */
public final class PlanRules {

    private PlanRules() {}

    /** The hold points, in the order in which their reasons are told. */
    public static final Rules<PlanQuestion> RULES = Rules.of(Stream.of(
                    PlanApprovalRules.HOLD_POINTS,
                    PlanContentRules.HOLD_POINTS,
                    RiskRules.HOLD_POINTS,
                    RiskOverrideRules.HOLD_POINTS,
                    AttendanceRules.HOLD_POINTS,
                    TeamRules.HOLD_POINTS,
                    ClashRules.HOLD_POINTS,
                    PlanClosingRules.HOLD_POINTS)
            .<HoldPoint<PlanQuestion>>flatMap(List::stream)
            .toList());
}
