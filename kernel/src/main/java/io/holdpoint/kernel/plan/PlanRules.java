package io.holdpoint.kernel.plan;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Commands;
import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Rules;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.plan.PlanCommand.*;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.risk.ControlClass;
import io.holdpoint.kernel.risk.HazardChoice;
import io.holdpoint.kernel.risk.RiskLevel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every hold point on the way of a plan. */
public final class PlanRules {

    private PlanRules() {}

    /** A command has a meaning in some states only. */
    static final HoldPoint<PlanQuestion> STATE = before(PlanCommand.class)
            .id("HP-PLAN-03")
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var state = question.plan().state();
                var fits = switch (question.command()) {
                    case Draft _ -> !question.exists();
                    case Revise _, Submit _ -> state == PlanState.DRAFT;
                    case Approve _, Reject _ -> state == PlanState.SUBMITTED;
                    case Cancel _ -> !state.terminal();
                    case Close _ -> state == PlanState.APPROVED;
                };
                return Finding.when(
                        !fits,
                        () -> Finding.of(Message.of("HP-PLAN-03")
                                        .term("command", "command.plan." + Commands.code(question.command()))
                                        .term("state", "plan-state." + state))
                                .seen(Message.of("evidence.plan").term("state", "plan-state." + state)));
            });

    /** Planners plan, approvers approve, each by the published list. */
    static final HoldPoint<PlanQuestion> ROLE = before(PlanCommand.class)
            .id("HP-PLAN-04")
            .against(Harm.ONE_PERSON_DECIDES_ALONE)
            .ofActor()
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var needed = question.command() instanceof Approve || question.command() instanceof Reject
                        ? Role.APPROVER
                        : Role.PLANNER;
                var has = question.person()
                        .filter(known -> known.active() && known.holds(needed, question.today()))
                        .isPresent();
                return Finding.when(
                        !has,
                        () -> Finding.of(Message.of("HP-PLAN-04")
                                        .person("person", question.actor())
                                        .term("role", "role." + needed))
                                .remedy(Remedy.act(needed, "plan." + Commands.code(question.command()))));
            });

    /** Nobody approves his own plan. */
    static final HoldPoint<PlanQuestion> OTHER_EYES = before(Approve.class)
            .id("HP-PLAN-05")
            .against(Harm.ONE_PERSON_DECIDES_ALONE)
            .ofActor()
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.plan().planner().equals(question.actor()),
                    () -> Finding.of(Message.of("HP-PLAN-05").person("person", question.actor()))
                            .remedy(Remedy.act(Role.APPROVER, "plan.approve"))));

    /** The approver's authority reaches the plan's risk; a major risk is not done as it is. */
    static final HoldPoint<PlanQuestion> AUTHORITY = before(Approve.class)
            .id("HP-PLAN-06")
            .against(Harm.TOO_RISKY_WORK)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var level = question.plan()
                        .grade()
                        .map(grade -> grade.level())
                        .orElse(question.grade().level());
                var found = Finding.of(Message.of(level == RiskLevel.I ? "HP-PLAN-06.major" : "HP-PLAN-06")
                        .term("level", "risk." + level));
                if (level == RiskLevel.I) {
                    return List.of(found.remedy(Remedy.act(Role.PLANNER, "plan.revise")));
                }
                var reaches = question.person()
                        .flatMap(known -> known.approvesUpTo())
                        .filter(gravest -> gravest.atLeast(level))
                        .isPresent();
                return Finding.when(!reaches, () -> found.remedy(Remedy.act(Role.APPROVER, "plan.approve")));
            });

    /** Task, place, crew and window are filled in, the end after the beginning. */
    static final HoldPoint<PlanQuestion> COMPLETE = before(Submit.class)
            .id("HP-PLAN-07")
            .clause(Standard.CSG_REVIEW, "B02")
            .requires(question -> Finding.each(
                    blanks(question),
                    _ -> true,
                    field -> Finding.of(Message.of("HP-PLAN-07").term("field", field))
                            .remedy(Remedy.act(Role.PLANNER, "plan.revise"))));

    /** Hazards were looked for, and each found is in the catalogue. */
    static final HoldPoint<PlanQuestion> HAZARDS = before(Submit.class)
            .id("HP-RISK-01")
            .against(Harm.UNCONTROLLED_HAZARD)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.grade().lines().isEmpty()
                            || question.plan().content().hazards().stream()
                                    .anyMatch(choice ->
                                            !question.facts().hazards().containsKey(choice.hazard())),
                    () -> Finding.of(Message.of("HP-RISK-01")).remedy(Remedy.act(Role.PLANNER, "plan.revise"))));

    /** Controls are not given up without a reason. */
    static final HoldPoint<PlanQuestion> WAIVER = before(Submit.class)
            .id("HP-RISK-02")
            .against(Harm.UNCONTROLLED_HAZARD)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.each(
                    question.plan().content().hazards(),
                    choice -> choice.waived() && choice.reason().isBlank(),
                    choice -> hazard("HP-RISK-02", choice)));

    /** A grave hazard is not left to rules and protective equipment alone without a reason. */
    static final HoldPoint<PlanQuestion> HIERARCHY = before(Submit.class)
            .id("HP-RISK-03")
            .against(Harm.UNCONTROLLED_HAZARD)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.each(
                    question.plan().content().hazards(),
                    choice -> choice.reason().isBlank() && softOnly(question, choice),
                    choice -> hazard("HP-RISK-03", choice)));

    /** After the cut-off of the day before, a plan is urgent and says why. */
    static final HoldPoint<PlanQuestion> CUT_OFF = before(Submit.class)
            .id("HP-PLAN-08")
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var content = question.plan().content();
                var hour = question.facts().regime().number(Setting.PLAN_CUT_OFF_HOUR);
                var cutOff = question.dayOf(content.from())
                        .minusDays(1)
                        .atTime((int) hour, 0)
                        .toInstant(question.facts().offset());
                return Finding.when(
                        question.now().isAfter(cutOff) && content.urgentReason().isBlank(),
                        () -> Finding.of(Message.of("HP-PLAN-08").time("cutOff", cutOff))
                                .seen(Message.of("evidence.now").time("now", question.now()))
                                .remedy(Remedy.act(Role.PLANNER, "plan.revise")));
            });

    /** A plan closes, or is given up, only when none of its tickets is still under way. */
    static final HoldPoint<PlanQuestion> TICKETS_ENDED = before(List.of(Close.class, Cancel.class))
            .id("HP-PLAN-09")
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.each(
                    question.facts().tickets(),
                    state -> !state.terminal(),
                    state -> Finding.of(Message.of("HP-PLAN-09").term("state", "state." + state))
                            .remedy(Remedy.act(Role.CHECKER, "archive"))));

    /** A plan that was never worked is given up, not closed. */
    static final HoldPoint<PlanQuestion> WORKED = before(Close.class)
            .id("HP-PLAN-10")
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.facts().tickets().isEmpty(),
                    () -> Finding.of(Message.of("HP-PLAN-10")).remedy(Remedy.act(Role.PLANNER, "plan.cancel"))));

    /** Sending back and giving up need a reason. */
    static final HoldPoint<PlanQuestion> REASON = before(List.of(Reject.class, Cancel.class))
            .id("HP-PLAN-11")
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var blank = switch (question.command()) {
                    case Reject reject -> reject.reason().isBlank();
                    case Cancel cancel -> cancel.reason().isBlank();
                    default -> false;
                };
                return Finding.when(
                        blank,
                        () -> Finding.of(Message.of("HP-PLAN-11"))
                                .remedy(new Remedy.Act(
                                        Role.PLANNER,
                                        Optional.of(question.actor()),
                                        "plan." + Commands.code(question.command()),
                                        "")));
            });

    private static List<String> blanks(PlanQuestion question) {
        var content = question.plan().content();
        return Stream.of(
                        content.task().isBlank() ? "field.task" : "",
                        question.facts().servicePoint().isEmpty() ? "field.place" : "",
                        question.facts().workType().isEmpty() ? "field.work" : "",
                        content.leader().isBlank() ? "field.leader" : "",
                        content.members().isEmpty() ? "field.crew" : "",
                        content.from().isBefore(content.to()) ? "" : "field.window")
                .filter(field -> !field.isEmpty())
                .toList();
    }

    private static boolean softOnly(PlanQuestion question, HazardChoice choice) {
        return Optional.ofNullable(question.facts().hazards().get(choice.hazard()))
                .filter(hazard ->
                        question.facts().regime().level(hazard.inherent()).atLeast(RiskLevel.III))
                .filter(hazard -> hazard.controls().stream()
                        .allMatch(kind -> kind == ControlClass.ADMINISTRATE || kind == ControlClass.PROTECT))
                .isPresent();
    }

    private static Finding hazard(String key, HazardChoice choice) {
        return Finding.of(Message.of(key).term("hazard", "hazard." + choice.hazard()))
                .remedy(Remedy.act(Role.PLANNER, "plan.revise", choice.hazard()));
    }

    /** The hold points, in the order in which their reasons are told. */
    public static final Rules<PlanQuestion> RULES = Rules.of(Stream.concat(
                    Stream.of(STATE, ROLE, OTHER_EYES, AUTHORITY, COMPLETE, HAZARDS),
                    Stream.of(WAIVER, HIERARCHY, CUT_OFF, TICKETS_ENDED, WORKED, REASON))
            .toList());
}
