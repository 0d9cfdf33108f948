package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.risk.RiskGrade;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.risk.RiskOverride;
import java.util.Optional;

/**
 * A plan of work.
 *
 * @param id the plan
 * @param state where it stands
 * @param content what it says
 * @param planner who wrote it
 * @param grade its risk, fixed when it was submitted
 * @param approver who approved it
 * @param override the level that people set against the computed one
 */
public record Plan(
        String id,
        PlanState state,
        PlanContent content,
        String planner,
        Optional<RiskGrade> grade,
        Optional<String> approver,
        Optional<RiskOverride> override) {

    /** A plan that was just written. */
    static Plan drafted(String id, PlanContent content, String planner) {
        return new Plan(id, PlanState.DRAFT, content, planner, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The level that counts, where the computed one is {@code computed}. */
    public RiskLevel levelOver(RiskLevel computed) {
        return override.map(set -> set.over(computed)).orElse(computed);
    }

    /** The level that counts; empty before it was handed in. */
    public Optional<RiskLevel> level() {
        return grade.map(computed -> levelOver(computed.level()));
    }

    Plan in(PlanState next) {
        return new Plan(id, next, content, planner, grade, approver, override);
    }

    /** Written anew: what was approved or lowered, was another plan. */
    Plan saying(PlanContent next) {
        return new Plan(id, PlanState.DRAFT, next, planner, grade, Optional.empty(), raiseOnly());
    }

    Plan graded(RiskGrade next) {
        return new Plan(id, state, content, planner, Optional.of(next), approver, raiseOnly());
    }

    Plan approvedBy(String person) {
        return new Plan(id, state, content, planner, grade, Optional.of(person), override);
    }

    Plan overridden(RiskOverride next) {
        return new Plan(id, state, content, planner, grade, approver, Optional.of(next));
    }

    private Optional<RiskOverride> raiseOnly() {
        return override.filter(set -> !set.lowers());
    }
}
