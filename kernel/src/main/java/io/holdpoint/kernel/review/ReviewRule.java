package io.holdpoint.kernel.review;

import io.holdpoint.kernel.Clause;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One thing that the check of a ticket looks for.
 *
 * @param id {@code SF-WORD-nn}, stable for ever
 * @param grade how grave it is
 * @param aspect what it costs the points of
 * @param clauses where the rule comes from
 * @param test finds what is wrong, in words; nothing found is nothing wrong
 */
public record ReviewRule(
        String id, Grade grade, Aspect aspect, List<Clause> clauses, Function<Case, List<Message>> test) {

    /** Begins a rule. */
    static Draft rule(String id, Grade grade, Aspect aspect) {
        return new Draft(id, grade, aspect, List.of());
    }

    /** What this rule finds about a ticket. */
    public List<Flaw> of(Case looked) {
        var found = test.apply(looked);
        return found.stream()
                .map(message -> new Flaw(id, grade, aspect, clauses, message))
                .toList();
    }

    /** A rule under construction. */
    record Draft(String id, Grade grade, Aspect aspect, List<Clause> clauses) {

        Draft clause(Standard standard, String section) {
            return with(Clause.confirmed(standard, section));
        }

        Draft unconfirmed(Standard standard, String section) {
            return with(Clause.unconfirmed(standard, section));
        }

        ReviewRule finds(Function<Case, List<Message>> test) {
            return new ReviewRule(id, grade, aspect, clauses, test);
        }

        /** A rule that finds one thing or nothing. */
        ReviewRule when(Predicate<Case> wrong) {
            return finds(looked -> wrong.test(looked) ? List.of(Message.of(id)) : List.of());
        }

        private Draft with(Clause clause) {
            var all = new ArrayList<>(clauses);
            all.add(clause);
            return new Draft(id, grade, aspect, List.copyOf(all));
        }
    }
}
