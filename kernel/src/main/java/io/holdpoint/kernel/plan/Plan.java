package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.risk.RiskGrade;
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
 */
public record Plan(
        String id,
        PlanState state,
        PlanContent content,
        String planner,
        Optional<RiskGrade> grade,
        Optional<String> approver) {

    Plan in(PlanState next) {
        return new Plan(id, next, content, planner, grade, approver);
    }

    Plan saying(PlanContent next) {
        return new Plan(id, state, next, planner, grade, approver);
    }

    Plan graded(RiskGrade next) {
        return new Plan(id, state, content, planner, Optional.of(next), approver);
    }

    Plan approvedBy(String person) {
        return new Plan(id, state, content, planner, grade, Optional.of(person));
    }
}
