package io.holdpoint.kernel.plan;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Commands;
import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.plan.PlanCommand.*;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.ticket.TicketState;
import java.util.List;

/** Who may do what with a plan, and when. */
final class PlanApprovalRules {

    private PlanApprovalRules() {}

    /** A command has a meaning in some states only. */
    private static final HoldPoint<PlanQuestion> STATE = before(PlanCommand.class)
            .id("HP-PLAN-03")
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    !fits(question),
                    () -> Finding.of(Message.of("HP-PLAN-03")
                                    .term("command", "command.plan." + Commands.code(question.command()))
                                    .term("state", "plan-state." + question.state()))
                            .seen(Message.of("evidence.plan").term("state", "plan-state." + question.state()))));

    /** Planners plan, approvers approve, each by the published list; a risk level is overridden by either. */
    private static final HoldPoint<PlanQuestion> ROLE = before(PlanCommand.class)
            .id("HP-PLAN-04")
            .against(Harm.ONE_PERSON_DECIDES_ALONE)
            .ofActor()
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    !holdsOneOf(question, roles(question.command())),
                    () -> Finding.of(Message.of("HP-PLAN-04")
                                    .person("person", question.actor())
                                    .term(
                                            "role",
                                            "role." + roles(question.command()).getFirst()))
                            .remedy(Remedy.act(
                                    roles(question.command()).getFirst(),
                                    "plan." + Commands.code(question.command())))));

    /** Nobody approves a plan of which he wrote any part, as its planner or by changing it. */
    private static final HoldPoint<PlanQuestion> OTHER_EYES = before(Approve.class)
            .id("HP-PLAN-05")
            .against(Harm.ONE_PERSON_DECIDES_ALONE)
            .ofActor()
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.plan().writtenBy(question.actor()),
                    () -> Finding.of(Message.of("HP-PLAN-05").person("person", question.actor()))
                            .remedy(Remedy.act(Role.APPROVER, "plan.approve"))));

    /** The approver's authority reaches the plan's risk as it is now; a major risk is not done as it is. */
    private static final HoldPoint<PlanQuestion> AUTHORITY = before(Approve.class)
            .id("HP-PLAN-06")
            .against(Harm.TOO_RISKY_WORK)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var level = question.level();
                if (level == RiskLevel.I) {
                    return List.of(Finding.of(Message.of("HP-PLAN-06.major").term("level", "risk." + level))
                            .remedy(
                                    question.computed() == RiskLevel.I
                                            ? Remedy.act(Role.PLANNER, "plan.revise")
                                            : Remedy.act(Role.APPROVER, "plan.overrideRisk")));
                }
                return Finding.when(
                        !question.reaches(level),
                        () -> Finding.of(Message.of("HP-PLAN-06").term("level", "risk." + level))
                                .remedy(Remedy.act(Role.APPROVER, "plan.approve")));
            });

    /** An urgent plan is approved by somebody whose authority reaches one level further. */
    private static final HoldPoint<PlanQuestion> URGENT = before(Approve.class)
            .id("HP-PLAN-13")
            .against(Harm.TOO_RISKY_WORK)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var higher = question.level().raised();
                return Finding.when(
                        question.plan().content().urgent()
                                && question.facts().regime().allows(Setting.URGENT_PLAN_GOES_HIGHER)
                                && !question.reaches(higher),
                        () -> Finding.of(Message.of("HP-PLAN-13").term("level", "risk." + higher))
                                .remedy(Remedy.act(Role.APPROVER, "plan.approve")));
            });

    /** A change takes the approval away, so it waits while somebody works by the approved plan. */
    private static final HoldPoint<PlanQuestion> UNDER_WAY = before(Revise.class)
            .id("HP-PLAN-12")
            .against(Harm.OUT_OF_SCOPE_WORKED)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.each(
                    question.facts().tickets(),
                    PlanApprovalRules::underWay,
                    state -> Finding.of(Message.of("HP-PLAN-12").term("state", "state." + state))
                            .remedy(Remedy.act(Role.CHECKER, "archive"))
                            .remedy(Remedy.act(Role.PLANNER, "plan.draft"))));

    /** Sending back and giving up need a reason. */
    private static final HoldPoint<PlanQuestion> REASON = before(List.of(Reject.class, Cancel.class))
            .id("HP-PLAN-11")
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    reason(question.command()).isBlank(),
                    () -> Finding.of(Message.of("HP-PLAN-11"))
                            .remedy(Remedy.actBy(
                                    Role.PLANNER, question.actor(), "plan." + Commands.code(question.command())))));

    static final List<HoldPoint<PlanQuestion>> HOLD_POINTS =
            List.of(STATE, ROLE, OTHER_EYES, AUTHORITY, URGENT, UNDER_WAY, REASON);

    private static boolean fits(PlanQuestion question) {
        var state = question.state();
        return switch (question.command()) {
            case Draft _ -> !question.exists();
            case Revise _ -> state.revisable();
            case Submit _ -> state == PlanState.DRAFT;
            case OverrideRisk set ->
                state == PlanState.SUBMITTED || (state == PlanState.DRAFT && !RiskOverrideRules.lowers(question, set));
            case ConfirmOverride _, Approve _, Reject _ -> state == PlanState.SUBMITTED;
            case Cancel _ -> !state.terminal();
            case Close _ -> state == PlanState.APPROVED;
        };
    }

    private static boolean underWay(TicketState state) {
        return !state.terminal() && state != TicketState.DRAFT && state != TicketState.SUBMITTED;
    }

    private static List<Role> roles(PlanCommand command) {
        return switch (command) {
            case Draft _, Revise _, Submit _, Cancel _, Close _ -> List.of(Role.PLANNER);
            case OverrideRisk _ -> List.of(Role.PLANNER, Role.APPROVER);
            case ConfirmOverride _, Approve _, Reject _ -> List.of(Role.APPROVER);
        };
    }

    private static boolean holdsOneOf(PlanQuestion question, List<Role> roles) {
        return question.person()
                .filter(known -> known.active() && roles.stream().anyMatch(role -> known.holds(role, question.today())))
                .isPresent();
    }

    private static String reason(PlanCommand command) {
        return switch (command) {
            case Reject reject -> reject.reason();
            case Cancel cancel -> cancel.reason();
            case Draft _, Revise _, Submit _, OverrideRisk _, ConfirmOverride _, Approve _, Close _ -> "-";
        };
    }
}
