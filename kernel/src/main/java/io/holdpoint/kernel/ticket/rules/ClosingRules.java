package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.ticket.Register.Point;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.kernel.ticket.TicketState;
import io.holdpoint.kernel.ticket.TicketType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody out, everything off, then the end; and only then voltage. */
public final class ClosingRules {

    private static final List<Class<?>> CLOSING = List.of(Terminate.class, VoidTicket.class, MarkNotExecuted.class);
    private static final List<Class<?>> ENERGISING = List.of(RemoveEarth.class, RemoveLock.class, Restore.class);

    private ClosingRules() {}

    /** As many people are counted out as signed in. */
    static final HoldPoint<TicketQuestion> HEAD_COUNT = before(End.class)
            .id("HP-COUNT-01")
            .against(Harm.PERSON_UNACCOUNTED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var need = question.ticket().presence().ever().size();
                return question.command() instanceof End end
                        ? Finding.when(
                                end.headCount() != need,
                                () -> Finding.of(Message.of("HP-COUNT-01"))
                                        .seen(Message.of("evidence.count")
                                                .count("have", end.headCount())
                                                .count("need", need))
                                        .remedy(Remedy.act(Role.LEADER, "end")))
                        : List.of();
            });

    /** Nobody is on site when the work ends or the ticket closes. */
    static final HoldPoint<TicketQuestion> EVERYBODY_OUT = before(
                    List.of(End.class, Terminate.class, VoidTicket.class, MarkNotExecuted.class))
            .id("HP-COUNT-02")
            .against(Harm.PERSON_UNACCOUNTED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> inside(question, "HP-COUNT-02"));

    /** No lock or earth comes off, and nothing is switched on, while anybody is on site; in a test under voltage its testers are. */
    static final HoldPoint<TicketQuestion> NOBODY_INSIDE = before(ENERGISING)
            .id("HP-ENERGISE-01")
            .against(Harm.RE_ENERGISED_ON_PEOPLE)
            .clause(Standard.OSHA_1910_269, "(m)")
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.each(
                    question.ticket().presence().signedIn(),
                    person -> !testing(question.ticket(), person),
                    person -> stillInside(question, "HP-ENERGISE-01", person)));

    /** A point is closed only after its locks and every earth are off. */
    static final HoldPoint<TicketQuestion> NOTHING_LEFT = before(Restore.class)
            .id("HP-ENERGISE-02")
            .against(Harm.ENERGISED_ONTO_EARTH)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> question.command() instanceof Restore restore
                    ? Finding.all(
                            Finding.across(
                                    question.ticket().register().points().values(),
                                    point -> point.source().point().equals(restore.point())
                                            ? locksLeft(question.ticket(), point, "HP-ENERGISE-02")
                                            : List.of()),
                            earthsLeft(question.ticket(), "HP-ENERGISE-02"))
                    : List.of());

    /** A point on which another open ticket depends stays open. */
    static final HoldPoint<TicketQuestion> NOT_NEEDED = before(Restore.class)
            .id("HP-ENERGISE-03")
            .against(Harm.ISOLATION_LIFTED_WHILE_NEEDED)
            .unconfirmed(Standard.HSG250, "")
            .requires(question -> question.command() instanceof Restore restore
                    ? Finding.each(
                            question.facts().others(),
                            other -> other.state().open() && other.points().contains(restore.point()),
                            other -> Finding.of(Message.of("HP-ENERGISE-03")
                                            .text("point", restore.point())
                                            .text("ticket", other.number()))
                                    .remedy(Remedy.act(Role.PERMITTER, "terminate", other.number())))
                    : List.of());

    /** While measures are needed they stay: they come off after the end, or where the interruption says so. */
    static final HoldPoint<TicketQuestion> MEASURES_STAY = before(ENERGISING)
            .id("HP-ENERGISE-04")
            .against(Harm.ISOLATION_LIFTED_WHILE_NEEDED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.ticket().work().suspension(),
                    stop -> !stop.measuresLifted()
                            && question.ticket().signatures().ended().isEmpty(),
                    _ -> Finding.of(Message.of("HP-ENERGISE-04")).remedy(Remedy.act(Role.LEADER, "end"))));

    /** Every tool taken is counted again. */
    static final HoldPoint<TicketQuestion> TOOLS_COUNTED = before(End.class)
            .id("HP-END-01")
            .against(Harm.UNCONTROLLED_HAZARD)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> question.command() instanceof End end
                    ? Finding.each(
                            question.ticket().checks().tools(),
                            tool -> !end.tools().contains(tool),
                            tool -> Finding.of(Message.of("HP-END-01").text("tool", tool))
                                    .remedy(Remedy.act(Role.LEADER, "end"))
                                    .remedy(Remedy.act(Role.MEMBER, "returnTool", tool)))
                    : List.of());

    /** The site is clean. */
    static final HoldPoint<TicketQuestion> SITE_CLEAN = before(End.class)
            .id("HP-END-02")
            .against(Harm.UNCONTROLLED_HAZARD)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.command() instanceof End end && !end.siteClean(),
                    () -> Finding.of(Message.of("HP-END-02")).remedy(Remedy.act(Role.LEADER, "end"))));

    /** Every step is done, or it is recorded why not. */
    static final HoldPoint<TicketQuestion> STEPS_DONE = before(End.class)
            .id("HP-END-03")
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question ->
                    question.command() instanceof End end && end.unfinished().isBlank() && isWork(question)
                            ? Finding.each(
                                    question.ticket().steps(),
                                    step -> !question.ticket().work().steps().contains(step),
                                    step -> Finding.of(Steps.named(Message.of("HP-END-03"), question.ticket(), step))
                                            .remedy(Remedy.act(Role.MEMBER, "completeStep", step))
                                            .remedy(Remedy.act(Role.LEADER, "end")))
                            : List.of());

    /** The register of locks and earths counts to zero before a ticket closes. */
    static final HoldPoint<TicketQuestion> REGISTER_ZERO = before(CLOSING)
            .id("HP-REGISTER-01")
            .against(Harm.LOCK_OR_EARTH_LEFT_BEHIND)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.all(
                    Finding.across(
                            question.ticket().register().points().values(),
                            point -> locksLeft(question.ticket(), point, "HP-REGISTER-01")),
                    earthsLeft(question.ticket(), "HP-REGISTER-01")));

    /** The stages of an archived ticket are in order of time. */
    static final HoldPoint<TicketQuestion> STAGES_IN_ORDER = before(Archive.class)
            .id("HP-ARCHIVE-01")
            .against(Harm.TIME_REVERSED)
            .clause(Standard.CSG_REVIEW, "C81")
            .requires(question -> {
                var signed = question.ticket().signatures();
                var times = Stream.of(
                                signed.submitted(),
                                signed.issued(),
                                signed.received(),
                                signed.permitted(),
                                signed.ended(),
                                signed.terminated())
                        .flatMap(Optional::stream)
                        .map(Stamp::at)
                        .toList();
                return Finding.when(
                        !times.equals(times.stream().sorted().toList()),
                        () -> Finding.of(Message.of("HP-ARCHIVE-01")).remedy(new Remedy.NewTicket()));
            });

    private static List<Finding> inside(TicketQuestion question, String key) {
        return Finding.each(
                question.ticket().presence().signedIn(), _ -> true, person -> stillInside(question, key, person));
    }

    private static Finding stillInside(TicketQuestion question, String key, String person) {
        var inside = question.ticket().presence().signedIn().size();
        return Finding.of(Message.of(key).person("person", person))
                .seen(Message.of("evidence.present").count("have", inside))
                .remedy(Remedy.actBy(Role.MEMBER, person, "signOut"));
    }

    private static boolean testing(Ticket ticket, String person) {
        return ticket.state() == TicketState.LIVE_TEST
                && ticket.work()
                        .course()
                        .testers()
                        .filter(testers -> testers.contains(person))
                        .isPresent();
    }

    private static boolean isWork(TicketQuestion question) {
        return question.type().nature() != TicketType.Nature.ISOLATION;
    }

    private static List<Finding> locksLeft(Ticket ticket, Point point, String key) {
        var id = point.source().point();
        return Finding.each(
                point.locks(),
                _ -> true,
                lock -> Finding.of(Message.of(key).text("item", lock).text("point", id))
                        .seen(Registers.seen(ticket))
                        .remedy(Remedy.act(Role.PERMITTER, "removeLock", id)));
    }

    private static List<Finding> earthsLeft(Ticket ticket, String key) {
        return Finding.each(
                ticket.register().earths().entrySet(),
                _ -> true,
                earth -> Finding.of(Message.of(key).text("item", earth.getKey()).text("point", earth.getValue()))
                        .seen(Registers.seen(ticket))
                        .remedy(Remedy.act(Role.PERMITTER, "removeEarth", earth.getKey())));
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = Stream.concat(
                    Stream.of(HEAD_COUNT, EVERYBODY_OUT, NOBODY_INSIDE, NOTHING_LEFT, NOT_NEEDED, MEASURES_STAY),
                    Stream.of(TOOLS_COUNTED, SITE_CLEAN, STEPS_DONE, REGISTER_ZERO, STAGES_IN_ORDER))
            .toList();
}
