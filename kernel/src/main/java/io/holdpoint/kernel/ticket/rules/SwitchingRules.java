package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.ticket.CallKind;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.Line;
import io.holdpoint.kernel.ticket.Line.Action;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.kernel.ticket.TicketType.Nature;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Switching goes line by line: ordered, read back, called by one and done by another, in the order written. */
public final class SwitchingRules {

    private static final List<Class<?>> SIGNING = List.of(Submit.class, Issue.class);
    private static final List<Action> ENERGISING = List.of(Action.CLOSE, Action.RACK_IN, Action.UNLOCK, Action.UNEARTH);

    private SwitchingRules() {}

    /** A form that is carried out line by line has lines, each with a number of its own; other forms have none. */
    static final HoldPoint<TicketQuestion> LINES = before(SIGNING)
            .id("HP-SWITCH-01")
            .against(Harm.OUT_OF_SCOPE_WORKED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var lines = lines(question);
                var numbers = new TreeSet<>(lines.stream().map(Line::id).toList());
                return Finding.when(
                        question.type().lines() == lines.isEmpty()
                                || numbers.size() != lines.size()
                                || numbers.contains(""),
                        () -> Finding.of(Message.of("HP-SWITCH-01")
                                        .term("form", "form." + question.type().form()))
                                .seen(Message.of("evidence.line-count").count("have", lines.size()))
                                .remedy(Remedy.act(Role.LEADER, "revise")));
            });

    /** Every device is named twice: by its code and by what is written on it. */
    static final HoldPoint<TicketQuestion> DOUBLY_NAMED = before(SIGNING)
            .id("HP-SWITCH-02")
            .against(Harm.WRONG_PLACE_WORKED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.each(
                    lines(question),
                    line -> line.device().isBlank() || line.name().isBlank(),
                    line -> Finding.of(Message.of("HP-SWITCH-02").text("line", line.id()))
                            .remedy(Remedy.act(Role.LEADER, "revise", line.id()))));

    /** The order was given and read back, on record, before anything is switched or done on it. */
    static final HoldPoint<TicketQuestion> READ_BACK = before(List.of(Start.class, Resume.class))
            .id("HP-SWITCH-03")
            .against(Harm.OUT_OF_SCOPE_WORKED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    onOrder(question)
                            && question.ticket()
                                    .checks()
                                    .call(CallKind.ORDER_READ_BACK)
                                    .isEmpty(),
                    () -> Finding.of(Message.of("HP-SWITCH-03"))
                            .seen(Message.of("evidence.none"))
                            .remedy(Remedy.act(Role.DISPATCHER, "recordCall", CallKind.ORDER_READ_BACK.name()))));

    /** A line is done after it was called, and by somebody else than the one who called it. */
    static final HoldPoint<TicketQuestion> CALLED = before(CompleteStep.class)
            .id("HP-SWITCH-04")
            .against(Harm.WRONG_PLACE_WORKED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var called = question.ticket().work().course().called();
                return question.command() instanceof CompleteStep step
                                && question.type().lines()
                        ? Finding.when(
                                called.filter(call -> call.line().equals(step.step())
                                                && !call.by().equals(question.actor()))
                                        .isEmpty(),
                                () -> Finding.of(Message.of("HP-SWITCH-04").text("line", step.step()))
                                        .remedy(Remedy.act(Role.GUARDIAN, "callLine", step.step())))
                        : List.of();
            });

    /** The line called is the next in order, and it is on the sheet. */
    static final HoldPoint<TicketQuestion> CALLED_IN_ORDER = before(CallLine.class)
            .id("HP-SWITCH-05")
            .against(Harm.OUT_OF_SCOPE_WORKED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var next = next(question);
                return question.command() instanceof CallLine call
                        ? Finding.when(
                                next.filter(call.number()::equals).isEmpty(),
                                () -> Finding.of(Message.of("HP-SWITCH-05")
                                                .text("line", call.number())
                                                .text("next", next.orElse("–")))
                                        .remedy(Remedy.act(Role.GUARDIAN, "callLine", next.orElse(""))))
                        : List.of();
            });

    /** No earth goes on a device that was not tested for voltage before it on the same sheet. */
    static final HoldPoint<TicketQuestion> TESTED_FIRST = before(SIGNING)
            .id("HP-SWITCH-06")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .clause(Standard.EN_50110_1, "")
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.each(
                    lines(question),
                    line -> line.action() == Action.EARTH && !testedBefore(lines(question), line),
                    line -> Finding.of(Message.of("HP-SWITCH-06")
                                    .text("line", line.id())
                                    .text("device", line.device()))
                            .remedy(Remedy.act(Role.LEADER, "revise", line.id()))));

    /** No device is closed onto its earth. */
    static final HoldPoint<TicketQuestion> NOT_ONTO_EARTH = before(SIGNING)
            .id("HP-SWITCH-07")
            .against(Harm.ENERGISED_ONTO_EARTH)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.each(
                    lines(question),
                    line -> line.action() == Action.CLOSE && earthedAt(lines(question), line),
                    line -> Finding.of(Message.of("HP-SWITCH-07")
                                    .text("line", line.id())
                                    .text("device", line.device()))
                            .remedy(Remedy.act(Role.LEADER, "revise", line.id()))));

    /** Who fills in, who checks and who approves a switching ticket are three persons. */
    static final HoldPoint<TicketQuestion> THREE_PERSONS = before(Issue.class)
            .id("HP-SWITCH-08")
            .against(Harm.ONE_PERSON_DECIDES_ALONE)
            .ofActor()
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    switching(question) && fillsOrChecks(question.ticket(), question.actor()),
                    () -> Finding.of(Message.of("HP-SWITCH-08").person("person", question.actor()))
                            .remedy(Remedy.act(Role.ISSUER, "issue"))));

    /** Nothing is switched on, unlocked or freed of its earth while anybody is on the site that it isolates. */
    static final HoldPoint<TicketQuestion> NOBODY_BEHIND = before(List.of(CallLine.class, CompleteStep.class))
            .id("HP-SWITCH-09")
            .against(Harm.RE_ENERGISED_ON_PEOPLE)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    switching(question) ? question.parent() : Optional.<OtherTicket>empty(),
                    parent -> energises(question)
                            && (Ties.atWork(parent.state()) || !parent.present().isEmpty()),
                    parent -> Finding.of(Message.of("HP-SWITCH-09").text("ticket", parent.number()))
                            .seen(Ties.seen(parent))
                            .remedy(Remedy.act(Role.LEADER, "end", parent.number()))));

    private static List<Line> lines(TicketQuestion question) {
        return question.ticket().content().more().lines();
    }

    private static boolean switching(TicketQuestion question) {
        return question.type().nature() == Nature.SWITCHING;
    }

    private static boolean fillsOrChecks(Ticket ticket, String person) {
        return ticket.crew().has(person) || ticket.signatures().drafter().equals(person);
    }

    private static boolean onOrder(TicketQuestion question) {
        return switching(question) || question.ticket().content().form() == Form.VERBAL_ORDER;
    }

    private static Optional<String> next(TicketQuestion question) {
        var done = question.ticket().work().steps();
        return lines(question).stream()
                .map(Line::id)
                .filter(id -> !done.contains(id))
                .findFirst();
    }

    private static boolean energises(TicketQuestion question) {
        var number = switch (question.command()) {
            case CallLine call -> call.number();
            case CompleteStep step -> step.step();
            default -> "";
        };
        return question.ticket()
                .content()
                .more()
                .line(number)
                .filter(line -> ENERGISING.contains(line.action()))
                .isPresent();
    }

    /** Whether a line before {@code earth} tests its device for voltage. */
    private static boolean testedBefore(List<Line> lines, Line earth) {
        return lines.subList(0, lines.indexOf(earth)).stream()
                .anyMatch(line ->
                        line.action() == Action.TEST_DEAD && line.device().equals(earth.device()));
    }

    /** Whether the device of {@code close} is earthed when its turn comes: earthed before, or freed of its earth only later. */
    private static boolean earthedAt(List<Line> lines, Line close) {
        var at = lines.indexOf(close);
        Optional<Action> before = Optional.empty();
        Optional<Action> after = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var earthing = line.action() == Action.EARTH || line.action() == Action.UNEARTH;
            if (earthing && line.device().equals(close.device()) && i < at) {
                before = Optional.of(line.action());
            } else if (earthing && line.device().equals(close.device()) && after.isEmpty()) {
                after = Optional.of(line.action());
            }
        }
        return before.isPresent() ? before.get() == Action.EARTH : after.equals(Optional.of(Action.UNEARTH));
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(
            LINES,
            DOUBLY_NAMED,
            READ_BACK,
            CALLED,
            CALLED_IN_ORDER,
            TESTED_FIRST,
            NOT_ONTO_EARTH,
            THREE_PERSONS,
            NOBODY_BEHIND);
}
