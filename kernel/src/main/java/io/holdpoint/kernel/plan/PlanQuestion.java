package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.Question;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.risk.RiskGrade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A command on a plan, with all that may be looked at in deciding it.
 *
 * @param plan the plan; for one to be drafted or revised, as it would be
 * @param exists whether the plan is on record already
 * @param command what is asked
 * @param actor who asks
 * @param facts the world around
 * @param now the time of the decision
 * @param grade the risk of the plan as it stands
 */
public record PlanQuestion(
        Plan plan, boolean exists, PlanCommand command, String actor, PlanFacts facts, Instant now, RiskGrade grade)
        implements Question {

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
