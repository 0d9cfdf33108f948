package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Commands;
import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.Source;
import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.plan.PlanState;
import io.holdpoint.kernel.ticket.Admission;
import io.holdpoint.kernel.ticket.Content;
import io.holdpoint.kernel.ticket.Drafting;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.kernel.ticket.TicketType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands on paper before anybody leaves the depot: plan, form, places, sources, lines. */
public final class FormRules {

    private static final List<Class<?>> SIGNING = List.of(Submit.class, Issue.class);
    private static final List<Class<?>> FILLING = List.of(Draft.class, Revise.class, Submit.class, Issue.class);
    private static final List<Class<?>> WORKING = List.of(Permit.class, Start.class, Resume.class, CompleteStep.class);

    private FormRules() {}

    /** A command has a meaning in some states only; a terminal ticket does not come back. */
    static final HoldPoint<TicketQuestion> STATE = before(TicketCommand.class)
            .id("HP-STATE-01")
            .against(Harm.TERMINAL_TICKET_REVIVED)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var ticket = question.ticket();
                var fits = question.command() instanceof Draft
                        ? !question.exists()
                        : Admission.of(question.command(), question.type()).contains(ticket.state());
                return Finding.when(!fits, () -> outOfPlace(question));
            });

    /** Time does not run backwards on a ticket. */
    static final HoldPoint<TicketQuestion> TIME = before(TicketCommand.class)
            .id("HP-TIME-01")
            .against(Harm.TIME_REVERSED)
            .clause(Standard.CSG_REVIEW, "C81")
            .requires(question -> Finding.when(
                    question.exists()
                            && question.now().isBefore(question.ticket().changedAt()),
                    () -> Finding.of(Message.of("HP-TIME-01")
                                    .time("now", question.now())
                                    .time("last", question.ticket().changedAt()))
                            .remedy(new Remedy.Wait(question.ticket().changedAt()))));

    /** No plan, no ticket. */
    static final HoldPoint<TicketQuestion> PLAN = before(FILLING)
            .id("HP-PLAN-01")
            .against(Harm.TOO_RISKY_WORK)
            .clause(Standard.CSG_REVIEW, "B01")
            .requires(question -> Finding.when(
                    question.facts()
                            .plan()
                            .filter(plan -> plan.state() == PlanState.APPROVED)
                            .isEmpty(),
                    () -> Finding.of(Message.of("HP-PLAN-01"))
                            .seen(planSeen(question))
                            .remedy(Remedy.act(Role.APPROVER, "plan.approve"))));

    /** The ticket keeps to the plan's place, work and window. */
    static final HoldPoint<TicketQuestion> WITHIN_PLAN = before(FILLING)
            .id("HP-PLAN-02")
            .against(Harm.OUT_OF_SCOPE_WORKED)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.each(
                    departures(question.facts().plan(), question.ticket().content()),
                    _ -> true,
                    what -> Finding.of(Message.of("HP-PLAN-02").term("what", what))
                            .remedy(Remedy.act(Role.LEADER, "revise"))
                            .remedy(Remedy.act(Role.PLANNER, "plan.revise"))));

    /** Switching, isolation or a grave hazard needs a ticket; a card or a recorded order is for the rest. */
    static final HoldPoint<TicketQuestion> FORM = before(FILLING)
            .id("HP-FORM-01")
            .against(Harm.WORK_WITHOUT_PERMIT)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> {
                var facts = question.facts();
                var needed = facts.plan()
                        .flatMap(plan -> facts.workType()
                                .map(type -> Drafting.formFor(plan.content(), type, facts.hazards(), facts.regime())));
                return Finding.when(
                        light(question.type()) && !needed.equals(Optional.of(Form.FIELD_WORK_CARD)),
                        () -> Finding.of(Message.of("HP-FORM-01")).remedy(new Remedy.NewTicket()));
            });

    /** Task, place by its double designation and window are filled in. */
    static final HoldPoint<TicketQuestion> COMPLETE = before(SIGNING)
            .id("HP-FORM-02")
            .clause(Standard.CSG_REVIEW, "B02")
            .requires(question -> Finding.each(
                    blanks(question.ticket().content()),
                    _ -> true,
                    field -> Finding.of(Message.of("HP-FORM-02").term("field", field))
                            .remedy(Remedy.act(Role.LEADER, "revise"))));

    /** A low-voltage ticket or card ends on the day it begins, and every ticket ends after it begins. */
    static final HoldPoint<TicketQuestion> WINDOW = before(FILLING)
            .id("HP-FORM-03")
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var window = question.ticket().content().window();
                var sameDay = question.dayOf(window.from())
                        .equals(question.dayOf(window.to().minusMillis(1)));
                var bad = !window.from().isBefore(window.to()) || (!sameDay && Windows.endSameDay(question));
                return Finding.when(
                        bad,
                        () -> Finding.of(Message.of("HP-FORM-03"))
                                .seen(Message.of("evidence.window")
                                        .time("from", window.from())
                                        .time("to", window.to()))
                                .remedy(Remedy.act(Role.LEADER, "revise")));
            });

    /** Every hazard of the plan and every measure of the work type is a line on the ticket. */
    static final HoldPoint<TicketQuestion> LINES = before(SIGNING)
            .id("HP-FORM-04")
            .against(Harm.UNCONTROLLED_HAZARD)
            .clause(Standard.CSG_REVIEW, "B02")
            .requires(question -> Finding.each(
                    missingLines(question),
                    _ -> true,
                    line -> Finding.of(Message.of("HP-FORM-04").term("line", line))
                            .remedy(Remedy.act(Role.LEADER, "revise"))));

    /**
     * Every source that the customer register knows is on the ticket, or was found on site since; what certificates cover is asked
     * for when they are there. The register may learn of one at any time, so it is looked at again before anybody works.
     */
    static final HoldPoint<TicketQuestion> SOURCES = before(join(SIGNING, WORKING))
            .id("HP-SOURCE-01")
            .against(Harm.HIDDEN_SOURCE)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> question.isolates()
                            && question.ticket().content().more().isolations().isEmpty()
                    ? unlisted(question)
                    : List.of());

    /** The register knows the place; without it nobody knows what feeds it. */
    static final HoldPoint<TicketQuestion> KNOWN_PLACE = before(join(FILLING, WORKING))
            .id("HP-SOURCE-02")
            .against(Harm.HIDDEN_SOURCE)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.facts().servicePoint().isEmpty(),
                    () -> Finding.of(Message.of("HP-SOURCE-02")
                                    .text(
                                            "customer",
                                            question.ticket().content().site().customer()))
                            .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.service-point")))));

    /** Sending back, stopping, giving up and the like need a reason in words. */
    static final HoldPoint<TicketQuestion> REASON = before(TicketCommand.class)
            .id("HP-REASON-01")
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    reasonOf(question.command()).isBlank(),
                    () -> Finding.of(Message.of("HP-REASON-01")
                                    .term("command", "command." + Commands.code(question.command())))
                            .remedy(new Remedy.Act(
                                    Role.MEMBER,
                                    Optional.of(question.actor()),
                                    Commands.code(question.command()),
                                    ""))));

    /** A form that nobody permits and that stands under no ticket. */
    private static boolean light(TicketType type) {
        return !type.needsPermit() && type.parent() == TicketType.Parentage.NONE;
    }

    /** Whether the work goes by a step card: lines are steps of their own, and an isolation for others has none. */
    private static boolean steps(TicketType type) {
        return !type.lines() && type.nature() != TicketType.Nature.ISOLATION;
    }

    private static Finding outOfPlace(TicketQuestion question) {
        var state = question.ticket().state();
        List<Remedy> remedies = state.terminal() ? List.of(new Remedy.NewTicket()) : List.of();
        return new Finding(
                Message.of("HP-STATE-01")
                        .term("command", "command." + Commands.code(question.command()))
                        .term("state", "state." + state),
                List.of(Message.of("evidence.state").term("state", "state." + state)),
                remedies);
    }

    private static Message planSeen(TicketQuestion question) {
        return question.facts()
                .plan()
                .map(plan -> Message.of("evidence.plan").term("state", "plan-state." + plan.state()))
                .orElse(Message.of("evidence.no-plan"));
    }

    private static List<String> departures(Optional<Plan> plan, Content content) {
        if (plan.isEmpty()) {
            return List.of();
        }
        var planned = plan.get().content();
        var found = new ArrayList<String>();
        if (!planned.customer().equals(content.site().customer())) {
            found.add("field.place");
        }
        if (!planned.workType().equals(content.workType())) {
            found.add("field.work");
        }
        if (content.window().from().isBefore(planned.from())
                || content.window().to().isAfter(planned.to())) {
            found.add("field.window");
        }
        return found;
    }

    private static List<String> blanks(Content content) {
        var found = new ArrayList<String>();
        if (content.task().isBlank()) {
            found.add("field.task");
        }
        if (content.site().box().isBlank() || content.site().boxName().isBlank()) {
            found.add("field.box");
        }
        if (content.site().meter().isBlank()) {
            found.add("field.meter");
        }
        if (content.site().customer().isBlank()) {
            found.add("field.customer");
        }
        return found;
    }

    private static List<String> missingLines(TicketQuestion question) {
        var content = question.ticket().content();
        var missing = new ArrayList<String>();
        question.facts()
                .plan()
                .ifPresent(plan -> plan.content().hazards().stream()
                        .filter(choice -> !choice.waived() && !content.hazards().contains(choice.hazard()))
                        .forEach(choice -> missing.add("hazard." + choice.hazard())));
        question.facts()
                .workType()
                .ifPresent(type -> type.measures().stream()
                        .filter(measure -> !content.measures().contains(measure))
                        .forEach(measure -> missing.add("measure." + measure)));
        if (content.steps().isEmpty() && steps(question.type())) {
            missing.add("field.steps");
        }
        return missing;
    }

    private static List<Finding> unlisted(TicketQuestion question) {
        var place = question.facts().servicePoint();
        if (place.isEmpty()) {
            return List.of();
        }
        return Finding.each(
                place.get().sources(),
                source -> !lists(question, source.point())
                        && !question.ticket().register().points().containsKey(source.point()),
                source -> Finding.of(Message.of("HP-SOURCE-01")
                                .text("point", source.point())
                                .term("kind", "source." + source.kind()))
                        .remedy(Remedy.act(
                                Role.LEADER, signing(question) ? "revise" : "reportSource", source.point())));
    }

    private static boolean lists(TicketQuestion question, String point) {
        for (Source source : question.ticket().content().sources()) {
            if (source.point().equals(point)) {
                return true;
            }
        }
        return false;
    }

    private static boolean signing(TicketQuestion question) {
        return question.command() instanceof Submit || question.command() instanceof Issue;
    }

    private static List<Class<?>> join(List<Class<?>> some, List<Class<?>> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static String reasonOf(TicketCommand command) {
        return switch (command) {
            case Return back -> back.reason();
            case Suspend stop -> stop.reason();
            case WaiveEarth waive -> waive.reason();
            case ReleaseStop release -> release.finding();
            case BeginLiveTest test -> test.reason();
            case RequestExtension ask -> ask.reason();
            case OrderLeaderChange change -> change.reason();
            case VoidTicket invalid -> invalid.reason();
            case MarkNotExecuted not -> not.reason();
            case HoldDisclosure disclosure -> disclosure.liveParts();
            default -> "none asked";
        };
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL =
            List.of(STATE, TIME, PLAN, WITHIN_PLAN, FORM, COMPLETE, WINDOW, LINES, SOURCES, KNOWN_PLACE, REASON);
}
