package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.risk.RiskGrade;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.risk.RiskOverride;
import io.holdpoint.kernel.risk.RiskOverrides;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A plan of work.
 *
 * @param id the plan
 * @param state where it stands
 * @param content what it says
 * @param planner who wrote it first
 * @param writers everybody who wrote any of what it says, the planner among them
 * @param grade its risk, fixed when it was submitted
 * @param approver who approved it
 * @param overrides the levels that people set against the computed one
 */
public record Plan(
        String id,
        PlanState state,
        PlanContent content,
        String planner,
        SortedSet<String> writers,
        Optional<RiskGrade> grade,
        Optional<String> approver,
        RiskOverrides overrides) {

    /** A plan that was just written. */
    static Plan drafted(String id, PlanContent content, String planner) {
        return new Plan(
                id,
                PlanState.DRAFT,
                content,
                planner,
                Collections.unmodifiableSortedSet(new TreeSet<>(Collections.singleton(planner))),
                Optional.empty(),
                Optional.empty(),
                RiskOverrides.NONE);
    }

    /** The level that counts, where the computed one is {@code computed}. */
    public RiskLevel levelOver(RiskLevel computed) {
        return overrides.over(computed);
    }

    /** The level that people set last, whether it counts or still waits; empty where none is set. */
    public Optional<RiskOverride> override() {
        return overrides.latest();
    }

    /** Whether a person wrote any of what it says. */
    public boolean writtenBy(String person) {
        return writers.contains(person);
    }

    /** The level that counts; empty before it was handed in. */
    public Optional<RiskLevel> level() {
        return grade.map(computed -> levelOver(computed.level()));
    }

    Plan in(PlanState next) {
        return new Plan(id, next, content, planner, writers, grade, approver, overrides);
    }

    /** Written anew: what was approved or lowered, was another plan. */
    Plan saying(PlanContent next, String writer) {
        var all = new TreeSet<>(writers);
        all.add(writer);
        return new Plan(
                id,
                PlanState.DRAFT,
                next,
                planner,
                Collections.unmodifiableSortedSet(all),
                grade,
                Optional.empty(),
                overrides.raises());
    }

    Plan graded(RiskGrade next) {
        return new Plan(id, state, content, planner, writers, Optional.of(next), approver, overrides.raises());
    }

    Plan approvedBy(String person) {
        return new Plan(id, state, content, planner, writers, grade, Optional.of(person), overrides);
    }

    Plan overridden(RiskOverrides next) {
        return new Plan(id, state, content, planner, writers, grade, approver, next);
    }
}
