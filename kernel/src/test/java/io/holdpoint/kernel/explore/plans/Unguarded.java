package io.holdpoint.kernel.explore.plans;

import io.holdpoint.kernel.explore.cases.harm.Seen;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.regime.Table;
import java.util.List;
import java.util.Optional;

/** A plan is in force, and nobody watches over work that needs it. */
final class Unguarded implements Monitor {

    /** The rank of a team leader. */
    private static final long LEADER = 1;

    @Override
    public List<String> sees(Story s) {
        return new Seen()
                // nobody comes to see it
                .when(
                        s.inForce() && attendee(s).isEmpty() && needed(s) > LEADER,
                        "the plan is in force at a risk that nobody comes to see")
                // whoever comes is of too low a rank
                .when(
                        s.inForce()
                                && attendee(s)
                                        .filter(known -> rank(s, known) < needed(s))
                                        .isPresent(),
                        "the plan is in force at a risk that nobody of rank comes to see")
                // whoever comes works, or has to watch one thing only
                .when(
                        s.inForce()
                                && attendee(s)
                                        .filter(known -> s.content().crew().contains(known.id()))
                                        .isPresent(),
                        "the plan is in force and who comes to see it is of the crew")
                // people who do not know each other, and nobody to watch them
                .when(
                        s.inForce()
                                && s.content().firstTimeCrew()
                                && s.content().guardian().isEmpty(),
                        "the plan is in force for a new crew without a guardian")
                .words();
    }

    private static Optional<PersonFacts> attendee(Story s) {
        return s.content().arranged().attendee().flatMap(s::person).filter(PersonFacts::active);
    }

    private static long needed(Story s) {
        return s.facts().regime().given(Table.ATTENDANCE_RANK, s.risk().name());
    }

    private static long rank(Story s, PersonFacts known) {
        return known.approvesUpTo()
                .map(level -> s.facts().regime().given(Table.APPROVER_RANK, level.name()))
                .orElse(LEADER);
    }
}
