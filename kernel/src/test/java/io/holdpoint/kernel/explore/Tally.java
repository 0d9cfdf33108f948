package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.explore.Remedies.Outcome;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How often what came of one remedy of one hold point before one command. */
public final class Tally {

    /** A hold point, the code of a command, and the number of a remedy. */
    record Key(String holdPoint, String command, int remedy) {}

    private final Map<Outcome, Long> times = new EnumMap<>(Outcome.class);
    private Optional<String> example = Optional.empty();

    void count(Outcome outcome, int state, Move.Act act) {
        times.merge(outcome, 1L, Long::sum);
        if (outcome == Outcome.NO_HELP && example.isEmpty()) {
            example = Optional.of("state " + state + ": " + act.who() + " " + act.command());
        }
    }

    /** The same and all of another. */
    Tally and(Tally other) {
        other.times.forEach((outcome, more) -> times.merge(outcome, more, Long::sum));
        return this;
    }

    /** How often it was done, whatever came of it. */
    long applied() {
        return of(Outcome.REMOVED) + of(Outcome.ONE_STEP_OF_SEVERAL) + of(Outcome.NO_HELP);
    }

    long of(Outcome outcome) {
        return times.getOrDefault(outcome, 0L);
    }

    /** How often what. */
    public Map<Outcome, Long> times() {
        return Map.copyOf(times);
    }

    /** Where it did not help for the first time. */
    Optional<String> example() {
        return example;
    }

    /** A remedy as a type: who does what, which fact, or waiting. */
    static String words(Remedy remedy) {
        return switch (remedy) {
            case Remedy.Act does -> does.by() + " " + does.command();
            case Remedy.Change change -> change.what().key();
            case Remedy.Wait _ -> "wait";
            case Remedy.NewTicket _ -> "new ticket";
        };
    }

    @Override
    public String toString() {
        return times.toString();
    }
}
