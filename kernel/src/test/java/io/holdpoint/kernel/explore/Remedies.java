package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Decision.Held;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.ticket.TicketEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes the kernel at its word: wherever it refuses and says what would help, that is done, and the same reason has to be gone. All
 * of it is asked: each remedy of each reason of each refusal in each state. A remedy may be the first act of a procedure (a change of
 * leader is ordered, then signed twice): up to two more acts may follow it. What becomes of an act is a state of the universe itself,
 * so that its answers are known already once the universe is explored, and nothing has to be decided twice.
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

    private static final int FOLLOWING = 2;

    private final Course course;
    private final Doers doers;
    private final Refused refused = new Refused();
    private final Answers answers = new Answers();
    private final List<Doers.Able> able = new ArrayList<>();
    private final Map<Tally.Key, Tally> tallies = new HashMap<>();
    private final SortedMap<String, Tally> byName = new TreeMap<>();

    /** Looks on at {@code course}. */
    public Remedies(Course course) {
        this.course = course;
        this.doers = new Doers(course.universe(), refused);
    }

    @Override
    public void looked(Look look) {
        var given = new int[look.acts().size()];
        for (int at = 0; at < given.length; at++) {
            given[at] = look.answers().get(at) instanceof Held<TicketEvent> held
                    ? refused.number(held)
                    : ~look.led().get(at);
        }
        answers.put(look, given);
        able.add(doers.able(look, given));
        changed(look, given);
    }

    /** A fact is mended there and then: that is no state of the universe, where things only get worse. */
    private void changed(Look look, int[] given) {
        for (int at = 0; at < given.length; at++) {
            if (given[at] >= 0 && !look.acts().get(at).late()) {
                changed(look, at, refused.way(given[at]));
            }
        }
    }

    private void changed(Look look, int act, Refused.Way way) {
        Optional<List<Decision<TicketEvent>>> mended = Optional.empty();
        for (int reason = 0; reason < way.causes().size(); reason++) {
            var cause = way.causes().get(reason);
            for (int remedy : way.remedies().get(reason)) {
                if (fact(look, act, remedy)) {
                    mended = Optional.of(mended.orElseGet(() -> mended(look, act)));
                    var gone = mended.get().stream().anyMatch(answer -> !stands(answer, cause));
                    count(look.state(), act, cause, remedy, gone ? Outcome.REMOVED : Outcome.OUT_OF_REACH);
                }
            }
        }
    }

    private boolean fact(Look look, int act, int number) {
        return switch (refused.remedy(number)) {
            case Remedy.Change _ -> true;
            case Remedy.Act does ->
                does.command().startsWith("plan.")
                        && !able.getLast().known(number, look.acts().get(act).job());
            case Remedy.Wait _, Remedy.NewTicket _ -> false;
        };
    }

    /** The answers where each fact that has lapsed is mended. */
    private List<Decision<TicketEvent>> mended(Look look, int act) {
        var moment = look.moment();
        var all = new ArrayList<Decision<TicketEvent>>();
        for (int bit = 0; bit < course.universe().lapses().size(); bit++) {
            var mended = moment.lapsed() & ~(1 << bit);
            if (mended != moment.lapsed()) {
                all.add(course.ask(moment, look.acts().get(act), mended));
            }
        }
        return all;
    }

    private boolean stands(Decision<TicketEvent> answer, int cause) {
        return answer instanceof Held<TicketEvent> held
                && refused.way(refused.number(held)).has(cause);
    }

    /** Everything was looked at: now every remedy is followed. */
    Remedies settled() {
        for (int state = 0; state < answers.states(); state++) {
            var acts = answers.asked(state).acts();
            for (int at = 0; at < acts.size(); at++) {
                if (answers.of(state, at) >= 0 && !acts.get(at).late()) {
                    settle(state, at, refused.way(answers.of(state, at)));
                }
            }
        }
        return this;
    }

    private void settle(int state, int act, Refused.Way way) {
        for (int reason = 0; reason < way.causes().size(); reason++) {
            var cause = way.causes().get(reason);
            for (int number : way.remedies().get(reason)) {
                switch (refused.remedy(number)) {
                    case Remedy.NewTicket _ -> count(state, act, cause, number, Outcome.NEW_TICKET);
                    case Remedy.Wait _ -> count(state, act, cause, number, waiting(state, act, cause));
                    case Remedy.Change _ -> {}
                    case Remedy.Act does -> {
                        var job = answers.asked(state).acts().get(act).job();
                        if (able.get(state).known(number, job)) {
                            count(state, act, cause, number, done(state, act, cause, number));
                        } else if (!does.command().startsWith("plan.")) {
                            count(state, act, cause, number, Outcome.OUT_OF_REACH);
                        }
                    }
                }
            }
        }
    }

    private Outcome done(int state, int act, int cause, int remedy) {
        var asked = answers.asked(state);
        var job = asked.acts().get(act).job();
        var best = Outcome.NOT_YET;
        for (int doer : able.get(state).granted(remedy, job)) {
            // The same command, given as it should be or by whom it should: what was wanted is done.
            if (asked.acts().get(doer).job() == job
                    && asked.codes().get(doer).equals(asked.codes().get(act))) {
                return Outcome.REMOVED;
            }
            var after = ~answers.of(state, doer);
            if (answers.alike(after, act, state) == Answers.UNASKED) {
                best = best == Outcome.NOT_YET ? Outcome.OUT_OF_REACH : best;
                continue;
            }
            if (gone(after, act, state, cause) || followed(after, act, cause, FOLLOWING)) {
                return Outcome.REMOVED;
            }
            var asks = refused.way(answers.alike(after, act, state)).asks(cause, remedy);
            best = asks && best != Outcome.ONE_STEP_OF_SEVERAL ? Outcome.NO_HELP : Outcome.ONE_STEP_OF_SEVERAL;
        }
        return best;
    }

    /** Whether the same act is asked there, and is no longer held for that reason. */
    private boolean gone(int after, int act, int before, int cause) {
        var answer = answers.alike(after, act, before);
        return answer != Answers.UNASKED && (answer < 0 || !refused.way(answer).has(cause));
    }

    private boolean followed(int state, int act, int cause, int more) {
        if (more == 0 || state >= answers.states()) {
            return false;
        }
        var acts = answers.asked(state).acts();
        for (int at = 0; at < acts.size(); at++) {
            if (answers.of(state, at) < 0
                    && !acts.get(at).late()
                    && acts.get(at).job() == acts.get(act).job()) {
                var after = ~answers.of(state, at);
                if (gone(after, act, state, cause) || followed(after, act, cause, more - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Outcome waiting(int state, int act, int cause) {
        for (int later = answers.tick(state); later >= 0; later = answers.tick(later)) {
            if (gone(later, act, state, cause)) {
                return Outcome.REMOVED;
            }
        }
        return Outcome.OUT_OF_REACH;
    }

    private void count(int state, int act, int cause, int remedy, Outcome outcome) {
        var asked = answers.asked(state);
        var key = new Tally.Key(refused.cause(cause).holdPoint(), asked.codes().get(act), remedy);
        tallies.computeIfAbsent(
                        key,
                        _ -> byName.computeIfAbsent(
                                key.holdPoint() + " before " + key.command() + ": "
                                        + Tally.words(refused.remedy(remedy)),
                                _ -> new Tally()))
                .count(outcome, state, asked.acts().get(act));
    }

    /** What came of each remedy: hold point, command and remedy, and how often what. */
    public SortedMap<String, Tally> outcomes() {
        return Collections.unmodifiableSortedMap(byName);
    }

    /** Remedies that were done and did not help, with an example. */
    public List<String> noHelp() {
        var all = new ArrayList<String>();
        byName.forEach((name, tally) -> tally.example().ifPresent(example -> all.add(name + " (" + example + ")")));
        return all;
    }
}
