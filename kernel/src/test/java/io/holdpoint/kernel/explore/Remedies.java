package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.Commands;
import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Decision.Granted;
import io.holdpoint.kernel.Decision.Held;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Reason;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.explore.Move.Act;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketEvent;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes the kernel at its word: where it refuses and says what would help, that is done, and the same reason has to be gone. A remedy
 * may be the first act of a procedure (a change of leader is ordered, then signed twice): up to two more acts may follow it.
 */
public final class Remedies implements Witness {

    /** What came of a remedy. */
    public enum Outcome {
        /** The reason is gone. */
        REMOVED,
        /** The reason is still there but no longer asks for this: one of several steps is done. */
        ONE_STEP_OF_SEVERAL,
        /** It was done, and the reason is there as before. */
        NO_HELP,
        /** Nobody could do it just then: other hold points stood before it. */
        NOT_YET,
        /** It lies outside this universe: its command or its fact is none of it. */
        OUT_OF_REACH,
        /** The kernel says that nothing helps but a new ticket. */
        NEW_TICKET
    }

    private static final int LOOKED_AT = 300;
    private static final int EVERY = 61;
    private static final int TRIED = 12;
    private static final int FOLLOWING = 2;

    private final Course course;
    private final SortedMap<String, SortedMap<Outcome, Integer>> outcomes = new TreeMap<>();
    private final SortedMap<String, String> noHelp = new TreeMap<>();

    /** Looks on at {@code course}. */
    public Remedies(Course course) {
        this.course = course;
    }

    @Override
    public void decided(int state, Moment moment, Act act, Decision<TicketEvent> decision) {
        var looked = state < LOOKED_AT || state % EVERY == 0;
        if (looked && decision instanceof Held<TicketEvent> held && !act.late()) {
            for (Reason reason : held.reasons()) {
                reason.remedies().forEach(remedy -> tried(moment, act, reason, remedy));
            }
        }
    }

    private void tried(Moment moment, Act act, Reason reason, Remedy remedy) {
        var name = reason.holdPoint() + " before " + Commands.code(act.command()) + ": " + words(remedy);
        var known = outcomes.computeIfAbsent(name, _ -> new TreeMap<>());
        if (known.values().stream().mapToInt(Integer::intValue).sum() >= TRIED) {
            return;
        }
        var outcome = outcome(moment, act, reason, remedy);
        known.merge(outcome, 1, Integer::sum);
        if (outcome == Outcome.NO_HELP) {
            noHelp.putIfAbsent(name, act.who() + " " + act.command());
        }
    }

    private static String words(Remedy remedy) {
        return switch (remedy) {
            case Remedy.Act does -> does.by() + " " + does.command();
            case Remedy.Change change -> change.what().key();
            case Remedy.Wait _ -> "wait";
            case Remedy.NewTicket _ -> "new ticket";
        };
    }

    private Outcome outcome(Moment moment, Act act, Reason reason, Remedy remedy) {
        return switch (remedy) {
            case Remedy.Act does -> act(moment, act, reason, does);
            case Remedy.Change _ -> change(moment, act, reason);
            case Remedy.Wait _ -> waiting(moment, act, reason);
            case Remedy.NewTicket _ -> Outcome.NEW_TICKET;
        };
    }

    private Outcome act(Moment moment, Act act, Reason reason, Remedy.Act remedy) {
        var able = course.acts(moment).stream()
                .filter(one -> !one.late() && fits(one, act, remedy))
                .toList();
        if (able.isEmpty()) {
            return remedy.command().startsWith("plan.") ? change(moment, act, reason) : Outcome.OUT_OF_REACH;
        }
        var best = Outcome.NOT_YET;
        for (Act one : able) {
            if (course.ask(moment, one) instanceof Granted<TicketEvent> granted) {
                // The same command, given as it should be or by whom it should: what was wanted is done.
                if (one.job() == act.job()
                        && one.command().getClass() == act.command().getClass()) {
                    return Outcome.REMOVED;
                }
                var after = course.take(moment, one, granted.events()).moment();
                var now = left(after, act, reason, Optional.of(remedy));
                if (now == Outcome.REMOVED || followed(after, act, reason, FOLLOWING)) {
                    return Outcome.REMOVED;
                }
                best = best == Outcome.ONE_STEP_OF_SEVERAL ? best : now;
            }
        }
        return best;
    }

    private boolean followed(Moment moment, Act act, Reason reason, int acts) {
        if (acts == 0) {
            return false;
        }
        return course.acts(moment).stream()
                .filter(one -> one.job() == act.job() && !one.late())
                .anyMatch(one -> course.ask(moment, one) instanceof Granted<TicketEvent> granted
                        && gone(course.take(moment, one, granted.events()).moment(), act, reason, acts));
    }

    private boolean gone(Moment after, Act act, Reason reason, int acts) {
        return left(after, act, reason, Optional.empty()) == Outcome.REMOVED || followed(after, act, reason, acts - 1);
    }

    private Outcome change(Moment moment, Act act, Reason reason) {
        for (int bit = 0; bit < course.universe().lapses().size(); bit++) {
            var mended = moment.lapsed() & ~(1 << bit);
            if (mended != moment.lapsed() && !stands(course.ask(moment, act, mended), reason.message(), reason)) {
                return Outcome.REMOVED;
            }
        }
        return Outcome.OUT_OF_REACH;
    }

    private Outcome waiting(Moment moment, Act act, Reason reason) {
        var later = moment;
        var tick = course.tick(later);
        while (tick.isPresent()) {
            later = course.after(later, tick.get());
            if (left(later, act, reason, Optional.empty()) == Outcome.REMOVED) {
                return Outcome.REMOVED;
            }
            tick = course.tick(later);
        }
        return Outcome.OUT_OF_REACH;
    }

    private Outcome left(Moment after, Act act, Reason reason, Optional<Remedy> remedy) {
        var answer = course.ask(after, act);
        if (!stands(answer, reason.message(), reason)) {
            return Outcome.REMOVED;
        }
        var asked = remedy.isEmpty()
                || ((Held<TicketEvent>) answer)
                        .reasons().stream()
                                .filter(other -> same(other, reason))
                                .anyMatch(other -> other.remedies().contains(remedy.get()));
        return asked ? Outcome.NO_HELP : Outcome.ONE_STEP_OF_SEVERAL;
    }

    private static boolean stands(Decision<TicketEvent> answer, Message message, Reason reason) {
        return answer instanceof Held<TicketEvent> held
                && held.reasons().stream()
                        .anyMatch(other -> other.holdPoint().equals(reason.holdPoint())
                                && other.message().equals(message));
    }

    private static boolean same(Reason one, Reason other) {
        return one.holdPoint().equals(other.holdPoint()) && one.message().equals(other.message());
    }

    private boolean fits(Act one, Act refused, Remedy.Act remedy) {
        var elsewhere =
                course.universe().jobs().stream().anyMatch(job -> job.id().equals(remedy.target()));
        var job = elsewhere
                ? course.universe().jobs().get(one.job()).id().equals(remedy.target())
                : one.job() == refused.job();
        return job
                && Commands.code(one.command()).equals(remedy.command())
                && remedy.person().filter(person -> !person.equals(one.who())).isEmpty()
                && (elsewhere || remedy.target().isEmpty() || names(one.command(), remedy.target()));
    }

    private static boolean names(TicketCommand command, String target) {
        for (RecordComponent component : command.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                if (target.equals(component.getAccessor().invoke(command))) {
                    return true;
                }
            } catch (ReflectiveOperationException closed) {
                throw new IllegalStateException(closed);
            }
        }
        return command instanceof TicketCommand.Revise;
    }

    /** What came of each remedy: hold point, command and remedy, and how often what. */
    public SortedMap<String, SortedMap<Outcome, Integer>> outcomes() {
        return Collections.unmodifiableSortedMap(outcomes);
    }

    /** Remedies that were done and did not help, with an example. */
    public List<String> noHelp() {
        var all = new ArrayList<String>();
        noHelp.forEach((name, example) -> all.add(name + " (" + example + ")"));
        return all;
    }
}
