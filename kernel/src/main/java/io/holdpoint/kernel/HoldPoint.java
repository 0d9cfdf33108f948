package io.holdpoint.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A place in a procedure past which nobody may go until its conditions are met; or, as a warning, not without being told.
 *
 * @param <Q> the question put to it: subject, command, facts and time
 * @param id {@code HP-WORD-nn}, for a warning {@code WN-WORD-nn}, stable for ever
 * @param kind whether it holds or only warns
 * @param guards the commands it guards
 * @param aboutActor whether it asks who acts, so that it says nothing while nobody in particular does
 * @param clauses where the rule comes from
 * @param against the bad end it prevents; empty for an administrative rule
 * @param test finds what is wrong; nothing found means released
 */
public record HoldPoint<Q extends Question>(
        String id,
        Kind kind,
        List<Class<?>> guards,
        boolean aboutActor,
        List<Clause> clauses,
        Optional<Harm> against,
        Function<Q, List<Finding>> test) {

    /** What an unmet condition does. */
    public enum Kind {
        /** The command is refused. */
        HOLD,
        /** The command stands, and whoever gives it is told. */
        WARNING
    }

    /** Whether this hold point stands before commands of {@code type}. */
    public boolean guards(Class<?> type) {
        return guards.stream().anyMatch(guarded -> guarded.isAssignableFrom(type));
    }

    /** Whether a condition is unmet. */
    boolean holds(Q question) {
        return !test.apply(question).isEmpty();
    }

    /** Every unmet condition, as reasons that carry this hold point's id and clauses. */
    public List<Reason> reasons(Q question) {
        var reasons = new ArrayList<Reason>();
        tell(question, reasons);
        return List.copyOf(reasons);
    }

    /** Adds a reason for every unmet condition. */
    void tell(Q question, List<Reason> reasons) {
        var found = test.apply(question);
        for (int at = 0; at < found.size(); at++) {
            reasons.add(reason(found.get(at)));
        }
    }

    private Reason reason(Finding found) {
        return new Reason(id, clauses, found.message(), found.evidence(), found.remedies());
    }

    /** Begins a hold point that stands before {@code command} and everything that is one. */
    public static Draft before(Class<?> command) {
        return before(List.of(command));
    }

    /** Begins a hold point that stands before each of {@code commands}. */
    public static Draft before(List<Class<?>> commands) {
        return new Draft("", Kind.HOLD, commands, false, List.of(), Optional.empty());
    }

    /** A hold point under construction, so that a rule reads like its clause. */
    public record Draft(
            String id,
            Kind kind,
            List<Class<?>> guards,
            boolean aboutActor,
            List<Clause> clauses,
            Optional<Harm> against) {

        /** The same with its id. */
        public Draft id(String id) {
            return new Draft(id, kind, guards, aboutActor, clauses, against);
        }

        /** The same, only warning. */
        public Draft warns() {
            return new Draft(id, Kind.WARNING, guards, aboutActor, clauses, against);
        }

        /** The same, asking who acts. */
        public Draft ofActor() {
            return new Draft(id, kind, guards, true, clauses, against);
        }

        /** The same with the bad end that it prevents. */
        public Draft against(Harm harm) {
            return new Draft(id, kind, guards, aboutActor, clauses, Optional.of(harm));
        }

        /** The same with one more clause seen in a public source. */
        public Draft clause(Standard standard, String section) {
            return citing(Clause.confirmed(standard, section));
        }

        /** The same with one more clause that the adopting utility has to confirm. */
        public Draft unconfirmed(Standard standard, String section) {
            return citing(Clause.unconfirmed(standard, section));
        }

        /** The same with one more clause. */
        public Draft citing(Clause clause) {
            var cited = Stream.concat(clauses.stream(), Stream.of(clause)).toList();
            return new Draft(id, kind, guards, aboutActor, cited, against);
        }

        /** Ends the construction with the test itself. */
        public <Q extends Question> HoldPoint<Q> requires(Function<Q, List<Finding>> test) {
            return new HoldPoint<>(id, kind, guards, aboutActor, clauses, against, test);
        }
    }
}
