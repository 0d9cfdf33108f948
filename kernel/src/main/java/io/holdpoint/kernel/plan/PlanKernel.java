package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Decision.Granted;
import io.holdpoint.kernel.Decision.Held;
import io.holdpoint.kernel.Rules;
import io.holdpoint.kernel.plan.PlanCommand.*;
import io.holdpoint.kernel.plan.PlanEvent.*;
import io.holdpoint.kernel.risk.RiskGrade;
import io.holdpoint.kernel.risk.RiskGrading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decides commands on plans. */
public final class PlanKernel {

    private PlanKernel() {}

    /**
     * Decides one command.
     *
     * @param plan the plan as its history made it; empty for one to be drafted
     * @param command what is asked
     * @param actor who asks
     * @param facts the world around, read for this decision
     * @param now the time of the decision
     * @return the events to record, or every reason why not
     * @throws IllegalArgumentException for a command other than {@link Draft} on no plan
     */
    public static Decision<PlanEvent> decide(
            Optional<Plan> plan, PlanCommand command, String actor, PlanFacts facts, Instant now) {
        return decide(plan, command, actor, facts, now, PlanRules.RULES);
    }

    /** Decides one command as {@link #decide(Optional, PlanCommand, String, PlanFacts, Instant)} does, by other rules. */
    public static Decision<PlanEvent> decide(
            Optional<Plan> plan,
            PlanCommand command,
            String actor,
            PlanFacts facts,
            Instant now,
            Rules<PlanQuestion> rules) {
        var subject = subject(plan, command, actor);
        var grade = grade(subject.content(), facts);
        var question = new PlanQuestion(
                subject,
                plan.map(Plan::state).orElse(PlanState.DRAFT),
                plan.isPresent(),
                command,
                actor,
                facts,
                now,
                grade,
                clashes(subject.content(), command, facts, now));
        var reasons = rules.holding(question);
        return reasons.isEmpty()
                ? new Granted<>(List.of(event(question)), rules.warning(question))
                : new Held<>(reasons);
    }

    /** The risk of a plan as it is written. */
    public static RiskGrade grade(PlanContent content, PlanFacts facts) {
        return RiskGrading.grade(content.hazards(), facts.hazards(), Raises.of(content, facts), facts.regime());
    }

    /** Looked for once, and only where a rule asks. */
    private static PlanClashes clashes(PlanContent content, PlanCommand command, PlanFacts facts, Instant now) {
        return command instanceof Submit || command instanceof Approve
                ? PlanClashes.of(content, facts.around(), now)
                : PlanClashes.NONE;
    }

    private static Plan subject(Optional<Plan> plan, PlanCommand command, String actor) {
        if (command instanceof Draft draft && plan.isEmpty()) {
            return Plan.drafted(draft.id(), draft.content(), actor);
        }
        var known = plan.orElseThrow(() -> new IllegalArgumentException("there is no such plan"));
        return command instanceof Revise revise && known.state().revisable()
                ? known.saying(revise.content(), actor)
                : known;
    }

    private static PlanEvent event(PlanQuestion question) {
        return switch (question.command()) {
            case Draft draft -> new Drafted(draft.id(), draft.content());
            case Revise revise -> new Revised(revise.content());
            case Submit _ -> new Submitted(question.grade());
            case OverrideRisk set ->
                RiskOverrideRules.lowers(question, set)
                        ? new RiskLoweringAsked(set.level(), set.reason())
                        : new RiskRaised(set.level(), set.reason());
            case ConfirmOverride _ ->
                new RiskLowered(question.plan().override().orElseThrow().level());
            case Approve _ -> new Approved();
            case Reject reject -> new Rejected(reject.reason());
            case Cancel cancel -> new Cancelled(cancel.reason());
            case Close _ -> new Closed();
        };
    }
}
