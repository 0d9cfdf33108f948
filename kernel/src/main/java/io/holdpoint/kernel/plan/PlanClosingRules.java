package io.holdpoint.kernel.plan;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.plan.PlanCommand.*;
import java.util.List;

/** A plan ends after its tickets. */
final class PlanClosingRules {

    private PlanClosingRules() {}

    /** A plan closes, or is given up, only when none of its tickets is still under way. */
    private static final HoldPoint<PlanQuestion> TICKETS_ENDED = before(List.of(Close.class, Cancel.class))
            .id("HP-PLAN-09")
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.each(
                    question.facts().tickets(),
                    state -> !state.terminal(),
                    state -> Finding.of(Message.of("HP-PLAN-09").term("state", "state." + state))
                            .remedy(Remedy.act(Role.CHECKER, "archive"))));

    /** A plan that was never worked is given up, not closed. */
    private static final HoldPoint<PlanQuestion> WORKED = before(Close.class)
            .id("HP-PLAN-10")
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.facts().tickets().isEmpty(),
                    () -> Finding.of(Message.of("HP-PLAN-10")).remedy(Remedy.act(Role.PLANNER, "plan.cancel"))));

    static final List<HoldPoint<PlanQuestion>> HOLD_POINTS = List.of(TICKETS_ENDED, WORKED);
}
