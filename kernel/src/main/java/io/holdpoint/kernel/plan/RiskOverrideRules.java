package io.holdpoint.kernel.plan;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.plan.PlanCommand.*;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.risk.RiskOverride;
import java.util.List;

/** Nobody makes a risk lighter alone. */
final class RiskOverrideRules {

    private RiskOverrideRules() {}

    /** Another level than the one that counts needs a reason in words. */
    private static final HoldPoint<PlanQuestion> REASON = before(OverrideRisk.class)
            .id("HP-RISK-06")
            .against(Harm.TOO_RISKY_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.command() instanceof OverrideRisk set
                            && set.reason().isBlank(),
                    () -> Finding.of(Message.of("HP-RISK-06"))
                            .remedy(Remedy.actBy(Role.PLANNER, question.actor(), "plan.overrideRisk"))));

    /** A level that is what it is already is not set. */
    private static final HoldPoint<PlanQuestion> OTHER_LEVEL = before(OverrideRisk.class)
            .id("HP-RISK-07")
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.command() instanceof OverrideRisk set && set.level() == question.level(),
                    () -> Finding.of(Message.of("HP-RISK-07").term("level", "risk." + question.level()))
                            .remedy(Remedy.act(Role.APPROVER, "plan.approve"))));

    /**
     * A risk found to be major is not made lighter by signatures, only by another way to work or by controls. One that people
     * raised to major is lowered as every raise is: by two.
     */
    private static final HoldPoint<PlanQuestion> MAJOR = before(List.of(OverrideRisk.class, ConfirmOverride.class))
            .id("HP-RISK-08")
            .against(Harm.TOO_RISKY_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.computed() == RiskLevel.I && lowering(question),
                    () -> Finding.of(Message.of("HP-RISK-08")).remedy(Remedy.act(Role.PLANNER, "plan.revise"))));

    /** There is something to confirm. */
    private static final HoldPoint<PlanQuestion> ASKED = before(ConfirmOverride.class)
            .id("HP-RISK-09")
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.plan().override().filter(RiskOverride::waits).isEmpty(),
                    () -> Finding.of(Message.of("HP-RISK-09")).remedy(Remedy.act(Role.APPROVER, "plan.overrideRisk"))));

    /** Who confirms is neither who asked for it nor who wrote any of the plan. */
    private static final HoldPoint<PlanQuestion> SECOND_PERSON = before(ConfirmOverride.class)
            .id("HP-RISK-10")
            .against(Harm.ONE_PERSON_DECIDES_ALONE)
            .ofActor()
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.plan().writtenBy(question.actor())
                            || question.plan()
                                    .override()
                                    .filter(set -> set.by().equals(question.actor()))
                                    .isPresent(),
                    () -> Finding.of(Message.of("HP-RISK-10").person("person", question.actor()))
                            .remedy(Remedy.act(Role.APPROVER, "plan.confirmOverride"))));

    /** Who confirms has the authority for the level that is left, not only for the lighter one. */
    private static final HoldPoint<PlanQuestion> AUTHORITY = before(ConfirmOverride.class)
            .id("HP-RISK-11")
            .against(Harm.TOO_RISKY_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    !question.reaches(question.level()),
                    () -> Finding.of(Message.of("HP-RISK-11").term("level", "risk." + question.level()))
                            .remedy(Remedy.act(Role.APPROVER, "plan.confirmOverride"))));

    static final List<HoldPoint<PlanQuestion>> HOLD_POINTS =
            List.of(REASON, OTHER_LEVEL, MAJOR, ASKED, SECOND_PERSON, AUTHORITY);

    /** Whether the level set is lighter than the one that counts, be that computed or raised by people. */
    static boolean lowers(PlanQuestion question, OverrideRisk set) {
        return !set.level().atLeast(question.level());
    }

    private static boolean lowering(PlanQuestion question) {
        return switch (question.command()) {
            case OverrideRisk set -> lowers(question, set);
            case ConfirmOverride _ -> true;
            case Draft _, Revise _, Submit _, Approve _, Reject _, Cancel _, Close _ -> false;
        };
    }
}
