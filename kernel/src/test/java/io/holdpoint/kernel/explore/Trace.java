package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.Commands;
import io.holdpoint.kernel.Decision.Granted;
import io.holdpoint.kernel.Decision.Held;
import io.holdpoint.kernel.ticket.TicketEvent;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** A way through a universe for people to read: time, who, does what, and what came of it. */
public final class Trace {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Trace() {}

    /** One line for each move. */
    public static List<String> of(Course course, List<Move> path) {
        var lines = new ArrayList<String>();
        var moment = course.begin();
        lines.add("after " + prefix(course.universe()));
        for (Move move : path) {
            lines.add(line(course, moment, move));
            moment = course.after(moment, move);
        }
        return lines;
    }

    private static String prefix(Universe universe) {
        var jobs = universe.jobs().stream()
                .map(job -> job.id() + " " + job.prefix().size() + " steps")
                .toList();
        return universe.name() + " has begun (" + String.join(", ", jobs) + ")";
    }

    private static String line(Course course, Moment moment, Move move) {
        return switch (move) {
            case Move.Tick tick -> clock(course, course.universe().clock().get(tick.to())) + "  the clock moves on";
            case Move.Turn turn ->
                clock(course, moment.now()) + "  "
                        + course.universe().lapses().get(turn.lapse()).name();
            case Move.Act act ->
                clock(course, course.at(moment, act)) + "  " + act.who() + "  " + words(act) + "  -> "
                        + answer(course, moment, act);
        };
    }

    private static String words(Move.Act act) {
        var code = Commands.code(act.command());
        var text = act.command().toString();
        var args = text.substring(text.indexOf('['));
        return "[" + act.job() + "] " + (args.equals("[]") ? code : code + " " + args);
    }

    private static String answer(Course course, Moment moment, Move.Act act) {
        return switch (course.ask(moment, act)) {
            case Held<TicketEvent> held ->
                "held "
                        + held.reasons().stream()
                                .map(reason -> reason.holdPoint())
                                .distinct()
                                .toList();
            case Granted<TicketEvent> granted -> {
                var broken = course.take(moment, act, granted.events()).broken();
                yield broken.isEmpty()
                        ? "granted"
                        : "granted, AND "
                                + broken.stream()
                                        .map(found -> found.invariant().harm() + ": " + found.words())
                                        .toList();
            }
        };
    }

    private static String clock(Course course, Instant at) {
        var offset = course.universe().jobs().getFirst().facts().offset();
        return CLOCK.format(at.atOffset(offset));
    }
}
