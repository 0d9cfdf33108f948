package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.kernel.ticket.TicketState;
import io.holdpoint.kernel.ticket.TicketType.Nature;
import io.holdpoint.kernel.ticket.TicketType.Parentage;
import java.util.List;
import java.util.stream.Stream;

/** What stands under a ticket goes with it: begun under its permit, inside its time, with its people, and over before it is. */
public final class SheetRules {

    private static final List<Class<?>> SIGNING = List.of(Submit.class, Issue.class);

    private SheetRules() {}

    /** A sheet names its ticket, which is one that a crew works under and that is not over; other forms name none. */
    static final HoldPoint<TicketQuestion> PARENT = before(SIGNING)
            .id("HP-SHEET-01")
            .against(Harm.WORK_WITHOUT_PERMIT)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var named = question.ticket().content().more().parent();
                var wrong = switch (question.type().parent()) {
                    case NONE -> named.isPresent();
                    case MAY -> named.isPresent() && !fitParent(question);
                    case MUST -> !fitParent(question);
                };
                return Finding.when(
                        wrong,
                        () -> Finding.of(Message.of("HP-SHEET-01")
                                        .term("form", "form." + question.type().form()))
                                .seen(parentSeen(question))
                                .remedy(Remedy.act(Role.LEADER, "revise")));
            });

    /** A sheet's time lies inside its ticket's. */
    static final HoldPoint<TicketQuestion> WINDOW = before(SIGNING)
            .id("HP-SHEET-02")
            .against(Harm.WORK_WITHOUT_PERMIT)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.parent(),
                    parent -> !Windows.inside(question.ticket().window(), parent.window()),
                    parent -> Finding.of(Message.of("HP-SHEET-02").text("ticket", parent.number()))
                            .seen(Message.of("evidence.other")
                                    .text("ticket", parent.number())
                                    .time("from", parent.window().from())
                                    .time("to", parent.window().to()))
                            .remedy(Remedy.act(Role.LEADER, "revise"))));

    /** Who works on a sheet belongs to the crew of its ticket: there he was counted, briefed and found fit. */
    static final HoldPoint<TicketQuestion> CREW = before(
                    List.of(Submit.class, Issue.class, AddMember.class, Start.class, OrderLeaderChange.class))
            .id("HP-SHEET-03")
            .against(Harm.PERSON_UNACCOUNTED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var parent = question.parent();
                return parent.isEmpty() || question.type().parent() != Parentage.MUST
                        ? List.of()
                        : Finding.each(
                                question.tested(),
                                person -> !parent.get().crew().contains(person),
                                person -> Finding.of(Message.of("HP-SHEET-03")
                                                .person("person", person)
                                                .text("ticket", parent.get().number()))
                                        .remedy(Remedy.act(
                                                Role.LEADER,
                                                "addMember",
                                                parent.get().number()))
                                        .remedy(Remedy.act(Role.LEADER, "removeMember", person)));
            });

    /** Work on a sheet begins and goes on only while work under its ticket does; measures are made before that begins. */
    static final HoldPoint<TicketQuestion> UNDER_WORK = before(
                    List.of(Permit.class, Start.class, Resume.class, CompleteStep.class))
            .id("HP-SHEET-04")
            .against(Harm.WORK_WITHOUT_PERMIT)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var named = question.ticket().content().more().parent();
                return Finding.when(
                        named,
                        _ -> question.type().nature() == Nature.WORK
                                && question.parent()
                                        .filter(parent -> parent.state() == turn(question))
                                        .isEmpty(),
                        _ -> Finding.of(Message.of("HP-SHEET-04").term("state", "state." + turn(question)))
                                .seen(parentSeen(question))
                                .remedy(Remedy.act(
                                        Role.LEADER, turn(question) == TicketState.WORKING ? "start" : "permit")));
            });

    /** A ticket neither ends nor gives up its measures while a sheet under it is out. */
    static final HoldPoint<TicketQuestion> SHEETS_BACK = before(List.of(
                    End.class,
                    Suspend.class,
                    BeginLiveTest.class,
                    Terminate.class,
                    VoidTicket.class,
                    MarkNotExecuted.class))
            .id("HP-SHEET-05")
            .against(Harm.ISOLATION_LIFTED_WHILE_NEEDED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.each(
                    question.children(),
                    sheet -> lifts(question) && isOut(question, sheet),
                    sheet -> Finding.of(Message.of("HP-SHEET-05")
                                    .text("ticket", sheet.number())
                                    .term("form", "form." + sheet.form()))
                            .seen(Ties.seen(sheet))
                            .remedy(Remedy.act(Role.LEADER, "end", sheet.number()))
                            .remedy(Remedy.act(Role.LEADER, "terminate", sheet.number()))));

    /** As many secondary-measure sheets as the ticket says. */
    static final HoldPoint<TicketQuestion> COUNTED = before(List.of(Start.class, Resume.class))
            .id("HP-SHEET-06")
            .against(Harm.UNCONTROLLED_HAZARD)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var need = question.ticket().content().more().secondarySheets();
                var have = secondary(question).size();
                return Finding.when(
                        need != have,
                        () -> Finding.of(Message.of("HP-SHEET-06")
                                        .count("have", have)
                                        .count("need", need))
                                .remedy(Remedy.act(Role.LEADER, "draft", Form.SECONDARY_MEASURES.name())));
            });

    /** Every secondary-measure sheet is carried out before work under its ticket begins. */
    static final HoldPoint<TicketQuestion> CARRIED_OUT = before(List.of(Start.class, Resume.class))
            .id("HP-SHEET-07")
            .against(Harm.UNCONTROLLED_HAZARD)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.each(
                    secondary(question),
                    sheet -> sheet.state() != TicketState.WORK_ENDED,
                    sheet -> Finding.of(Message.of("HP-SHEET-07").text("ticket", sheet.number()))
                            .seen(Ties.seen(sheet))
                            .remedy(Remedy.act(Role.LEADER, "end", sheet.number()))));

    /** A secondary-measure sheet is carried out whole: every line is done and none taken back. */
    static final HoldPoint<TicketQuestion> WHOLE = before(End.class)
            .id("HP-SHEET-08")
            .against(Harm.UNCONTROLLED_HAZARD)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> measures(question)
                    ? Finding.each(
                            question.ticket().steps(),
                            line -> !Lines.inPlace(question.ticket(), line),
                            line -> Finding.of(Message.of("HP-SHEET-08").text("line", line))
                                    .remedy(Remedy.act(Role.MEMBER, "completeStep", line))
                                    .remedy(Remedy.act(Role.ISSUER, "void")))
                    : List.of());

    /** While its ticket may still be worked on, a sheet that was carried out is not taken back. */
    static final HoldPoint<TicketQuestion> STILL_NEEDED = before(UndoLine.class)
            .id("HP-SHEET-09")
            .against(Harm.ISOLATION_LIFTED_WHILE_NEEDED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.parent(),
                    parent -> stillNeeded(question.ticket().state(), parent),
                    parent -> Finding.of(Message.of("HP-SHEET-09").text("ticket", parent.number()))
                            .seen(Ties.seen(parent))
                            .remedy(Remedy.act(Role.LEADER, "end", parent.number()))));

    /** Lines are taken back in the reverse of the order in which they were done, each once. */
    static final HoldPoint<TicketQuestion> REVERSED = before(UndoLine.class)
            .id("HP-SHEET-10")
            .against(Harm.OUT_OF_SCOPE_WORKED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var last = Lines.lastInPlace(question.ticket());
                return question.command() instanceof UndoLine undo
                        ? Finding.when(
                                last.filter(undo.number()::equals).isEmpty(),
                                () -> Finding.of(Message.of("HP-SHEET-10")
                                                .text("line", undo.number())
                                                .text("last", last.orElse("–")))
                                        .remedy(Remedy.act(Role.MEMBER, "undoLine", last.orElse(""))))
                        : List.of();
            });

    /** No secondary-measure sheet closes with a line still in place. */
    static final HoldPoint<TicketQuestion> TAKEN_BACK = before(List.of(Terminate.class, VoidTicket.class))
            .id("HP-SHEET-11")
            .against(Harm.LOCK_OR_EARTH_LEFT_BEHIND)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> measures(question)
                    ? Finding.when(
                            Lines.lastInPlace(question.ticket()),
                            _ -> true,
                            line -> Finding.of(Message.of("HP-SHEET-11").text("line", line))
                                    .remedy(Remedy.act(Role.MEMBER, "undoLine", line)))
                    : List.of());

    private static boolean fitParent(TicketQuestion question) {
        return question.parent()
                .filter(parent -> parent.parent().isEmpty()
                        && parent.state().open()
                        && question.facts().type(parent.form()).nature() == Nature.WORK
                        && question.facts().type(parent.form()).needsPermit())
                .isPresent();
    }

    private static Message parentSeen(TicketQuestion question) {
        return question.parent().map(Ties::seen).orElse(Message.of("evidence.none"));
    }

    /** When it is a sheet's turn: measures are made when the ticket is permitted, work is done while it is worked on. */
    private static TicketState turn(TicketQuestion question) {
        return question.type().lines() ? TicketState.PERMITTED : TicketState.WORKING;
    }

    private static boolean lifts(TicketQuestion question) {
        return !(question.command() instanceof Suspend stop) || stop.measuresLifted();
    }

    /** Sheets of lines outlast the end of the work: measures are taken back and points switched on after it. */
    private static boolean isOut(TicketQuestion question, OtherTicket sheet) {
        var closing = !(question.command() instanceof End
                || question.command() instanceof Suspend
                || question.command() instanceof BeginLiveTest);
        return sheet.state().open()
                && (closing || !question.facts().type(sheet.form()).lines());
    }

    private static List<OtherTicket> secondary(TicketQuestion question) {
        return question.children().isEmpty()
                ? List.of()
                : question.children().stream()
                        .filter(sheet -> sheet.form() == Form.SECONDARY_MEASURES && !Ties.givenUp(sheet.state()))
                        .toList();
    }

    private static boolean measures(TicketQuestion question) {
        return question.type().lines() && question.type().parent() == Parentage.MUST;
    }

    private static boolean stillNeeded(TicketState sheet, OtherTicket parent) {
        var carriedOut = sheet == TicketState.WORK_ENDED || sheet == TicketState.EXPIRED;
        return Ties.begun(parent.state()) || (carriedOut && Ties.atWork(parent.state()));
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = Stream.concat(
                    Stream.of(PARENT, WINDOW, CREW, UNDER_WORK, SHEETS_BACK, COUNTED),
                    Stream.of(CARRIED_OUT, WHOLE, STILL_NEEDED, REVERSED, TAKEN_BACK))
            .toList();
}
