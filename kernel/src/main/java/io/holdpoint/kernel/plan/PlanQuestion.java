package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.Question;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.regime.Table;
import io.holdpoint.kernel.risk.RiskGrade;
import io.holdpoint.kernel.risk.RiskLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A command on a plan, with all that may be looked at in deciding it.
 *
 * @param plan the plan; for one to be drafted or revised, as it would be
 * @param state where the plan on record stands; {@link PlanState#DRAFT} where none is
 * @param exists whether the plan is on record already
 * @param command what is asked
 * @param actor who asks
 * @param facts the world around
 * @param now the time of the decision
 * @param grade the risk of the plan as it stands
 * @param clashes what the plan clashes with
 */
public record PlanQuestion(
        Plan plan,
        PlanState state,
        boolean exists,
        PlanCommand command,
        String actor,
        PlanFacts facts,
        Instant now,
        RiskGrade grade,
        PlanClashes clashes)
        implements Question {

    /** The computed risk level: the graver of what was fixed by handing in and what is so now. */
    public RiskLevel computed() {
        return plan.grade()
                .filter(_ -> plan.state() != PlanState.DRAFT)
                .map(fixed -> fixed.level().graver(grade.level()))
                .orElse(grade.level());
    }

    /** The risk level that counts: the computed one, and what people set over it. */
    public RiskLevel level() {
        return plan.levelOver(computed());
    }

    /** Whether the actor's authority reaches {@code level}. */
    public boolean reaches(RiskLevel level) {
        return person().flatMap(PersonFacts::approvesUpTo)
                .filter(gravest -> gravest.atLeast(level))
                .isPresent();
    }

    /** The regime's answer by the level that counts. */
    public long byLevel(Table table) {
        return facts.regime().given(table, level().name());
    }

    /** Today on site. */
    public LocalDate today() {
        return dayOf(now);
    }

    /** The day of {@code at} on site. */
    public LocalDate dayOf(Instant at) {
        return at.atOffset(facts.offset()).toLocalDate();
    }

    /** What is on record about the actor; empty for a stranger. */
    public Optional<PersonFacts> person() {
        return Optional.ofNullable(facts.people().get(actor));
    }
}
