package io.holdpoint.kernel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A place in a procedure past which nobody may go until its conditions are met.
 *
 * @param <Q> the question put to it: subject, command, facts and time
 * @param id {@code HP-WORD-nn}, stable for ever
 * @param guards the commands it guards
 * @param aboutActor whether it asks who acts, so that it says nothing while nobody in particular does
 * @param clauses where the rule comes from
 * @param test finds what is wrong; nothing found means released
 */
public record HoldPoint<Q extends Question>(
        String id, List<Class<?>> guards, boolean aboutActor, List<Clause> clauses, Function<Q, Stream<Finding>> test) {

    /** Whether this hold point stands before {@code command}. */
    public boolean guards(Object command) {
        return guards.stream().anyMatch(guarded -> guarded.isInstance(command));
    }

    /** Every unmet condition, as reasons that carry this hold point's id and clauses. */
    public Stream<Reason> reasons(Q question) {
        return test.apply(question)
                .map(found -> new Reason(id, clauses, found.message(), found.evidence(), found.remedies()));
    }

    /** Begins a hold point that stands before {@code command} and everything that is one. */
    public static Draft before(Class<?> command) {
        return before(List.of(command));
    }

    /** Begins a hold point that stands before each of {@code commands}. */
    public static Draft before(List<Class<?>> commands) {
        return new Draft("", commands, false, List.of());
    }

    /** A hold point under construction, so that a rule reads like its clause. */
    public record Draft(String id, List<Class<?>> guards, boolean aboutActor, List<Clause> clauses) {

        /** The same with its id. */
        public Draft id(String id) {
            return new Draft(id, guards, aboutActor, clauses);
        }

        /** The same, asking who acts. */
        public Draft ofActor() {
            return new Draft(id, guards, true, clauses);
        }

        /** The same with one more clause seen in a public source. */
        public Draft clause(Standard standard, String section) {
            return with(Clause.confirmed(standard, section));
        }

        /** The same with one more clause that the adopting utility has to confirm. */
        public Draft unconfirmed(Standard standard, String section) {
            return with(Clause.unconfirmed(standard, section));
        }

        /** Ends the construction with the test itself. */
        public <Q extends Question> HoldPoint<Q> requires(Function<Q, Stream<Finding>> test) {
            return new HoldPoint<>(id, guards, aboutActor, clauses, test);
        }

        private Draft with(Clause clause) {
            return new Draft(
                    id,
                    guards,
                    aboutActor,
                    Stream.concat(clauses.stream(), Stream.of(clause)).toList());
        }
    }
}
