package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.plan.PlanEvent.*;
import io.holdpoint.kernel.risk.RiskOverride;
import java.util.Optional;

/** How history makes a plan: one event applied at a time, without any judgement. */
public final class PlanHistory {

    private PlanHistory() {}

    /** The first event makes the plan; throws {@link IllegalArgumentException} where it is another than {@link Drafted}. */
    public static Plan begin(PlanEvent first, Stamp stamp) {
        if (first instanceof Drafted drafted) {
            return Plan.drafted(drafted.id(), drafted.content(), stamp.by());
        }
        throw new IllegalArgumentException("a plan begins by being drafted");
    }

    /** The plan after {@code event}. */
    public static Plan evolve(Plan plan, PlanEvent event, Stamp stamp) {
        return switch (event) {
            case Drafted _ -> begin(event, stamp);
            case Revised revised -> plan.saying(revised.content(), stamp.by());
            case Submitted submitted -> plan.in(PlanState.SUBMITTED).graded(submitted.grade());
            case RiskRaised raised ->
                plan.overridden(plan.overrides()
                        .and(new RiskOverride(raised.level(), false, raised.reason(), stamp.by(), Optional.empty())));
            case RiskLoweringAsked asked ->
                plan.overridden(plan.overrides()
                        .and(new RiskOverride(asked.level(), true, asked.reason(), stamp.by(), Optional.empty())));
            case RiskLowered _ -> plan.overridden(plan.overrides().confirmed(stamp.by()));
            case Approved _ -> plan.in(PlanState.APPROVED).approvedBy(stamp.by());
            case Rejected _ -> plan.in(PlanState.DRAFT);
            case Cancelled _ -> plan.in(PlanState.CANCELLED);
            case Closed _ -> plan.in(PlanState.CLOSED);
        };
    }

    /** An event with its stamp. */
    public record Recorded(PlanEvent event, Stamp stamp) {}

    /** The plan that a whole history makes; empty for no history. */
    public static Optional<Plan> fold(Iterable<Recorded> history) {
        Optional<Plan> plan = Optional.empty();
        for (Recorded past : history) {
            plan = Optional.of(plan.map(known -> evolve(known, past.event(), past.stamp()))
                    .orElseGet(() -> begin(past.event(), past.stamp())));
        }
        return plan;
    }
}
