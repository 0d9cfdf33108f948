package io.holdpoint.kernel.explore.monitor;

import static io.holdpoint.kernel.explore.monitor.Invariant.when;

import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.explore.monitor.Switching.Proof;
import io.holdpoint.kernel.facts.Source;
import io.holdpoint.kernel.ticket.TicketEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Nobody at work meets voltage. */
final class IsolationInvariants {

    private IsolationInvariants() {}

    static final List<Invariant> ALL = List.of(
            Invariant.of(
                    Harm.LIVE_CONDUCTOR_TOUCHED,
                    "nobody works while a source is closed or unlocked, or the conductors are not proved dead",
                    IsolationInvariants::live),
            Invariant.of(
                    Harm.HIDDEN_SOURCE,
                    "nobody works while the register knows a source that the ticket does not",
                    IsolationInvariants::hidden),
            Invariant.of(
                    Harm.RE_ENERGISED_ON_PEOPLE,
                    "nobody works where voltage can come back: unearthed, or behind a lock or an earth that is elsewhere",
                    IsolationInvariants::bare),
            Invariant.of(
                    Harm.RE_ENERGISED_ON_PEOPLE,
                    "no lock or earth comes off and no point is closed while anybody is on site",
                    IsolationInvariants::onPeople),
            Invariant.of(
                    Harm.ENERGISED_ONTO_EARTH,
                    "no point is closed onto a lock or an earth, and no earth goes on while a source can feed it",
                    IsolationInvariants::ontoEarth),
            Invariant.of(
                    Harm.ISOLATION_LIFTED_WHILE_NEEDED,
                    "no measure comes off while a permit that rests on it is in force",
                    IsolationInvariants::lifted),
            Invariant.of(
                    Harm.ISOLATION_LIFTED_WHILE_NEEDED,
                    "no point is closed that another ticket has open",
                    IsolationInvariants::liftedForOthers),
            Invariant.of(
                    Harm.LOCK_OR_EARTH_LEFT_BEHIND,
                    "no ticket ends with a lock or an earth on",
                    IsolationInvariants::leftBehind));

    private static Optional<String> live(Sight sight) {
        var now = sight.was().switching();
        if (!sight.work() || !sight.isolates()) {
            return Optional.empty();
        }
        var fed = now.points().keySet().stream()
                .filter(point -> !now.secured(point))
                .findFirst();
        if (fed.isPresent()) {
            return fed.map(point -> point + " is closed or unlocked");
        }
        if (now.proof() != Proof.DEAD) {
            return Optional.of("the voltage test says " + now.proof());
        }
        return when(
                now.switched() || now.stopped(), "the voltage test is older than the last switching or interruption");
    }

    private static Optional<String> bare(Sight sight) {
        var now = sight.was().switching();
        if (!sight.work() || !sight.isolates()) {
            return Optional.empty();
        }
        if (sight.was().charge().doubled()) {
            return Optional.of("a lock or an earth is on record at two points");
        }
        return when(now.earths().isEmpty() && !now.waived(), "no earth is on, and nobody said why")
                .or(() -> when(
                        now.earths().isEmpty() && now.feedsBack(),
                        "no earth is on although something other can feed back"));
    }

    private static Optional<String> hidden(Sight sight) {
        if (!sight.work() || !sight.isolates()) {
            return Optional.empty();
        }
        return when(sight.facts().servicePoint().isEmpty(), "nobody knows what feeds the place")
                .or(() -> sight.facts().servicePoint().stream()
                        .flatMap(place -> place.sources().stream())
                        .map(Source::point)
                        .filter(point -> !sight.was().switching().points().containsKey(point))
                        .findFirst()
                        .map(point -> point + " is not on the ticket"));
    }

    private static Optional<String> onPeople(Sight sight) {
        return when(
                lifting(sight.event()) && !sight.was().site().in().isEmpty(),
                sight.was().site().in() + " are on site");
    }

    private static Optional<String> ontoEarth(Sight sight) {
        var now = sight.was().switching();
        if (sight.event() instanceof TicketEvent.EarthApplied) {
            return now.points().keySet().stream()
                    .filter(point -> !now.secured(point))
                    .findFirst()
                    .map(point -> "an earth goes on while " + point + " is closed or unlocked");
        }
        return sight.event() instanceof TicketEvent.Restored closed
                ? when(
                        !now.earths().isEmpty()
                                || now.locks().stream().anyMatch(lock -> lock.startsWith(closed.point() + "/")),
                        closed.point() + " has locks or earths on: " + now.locks() + now.earths())
                : Optional.empty();
    }

    private static Optional<String> lifted(Sight sight) {
        var was = sight.was();
        return when(
                lifting(sight.event()) && !was.permission().by().isEmpty(),
                "the permit of " + was.permission().by() + " is in force");
    }

    private static Optional<String> liftedForOthers(Sight sight) {
        return sight.event() instanceof TicketEvent.Restored closed
                ? sight.others()
                        .filter(other -> !other.paper().closed()
                                && other.paper().terminated().isEmpty())
                        .filter(other -> other.switching().open().contains(closed.point()))
                        .findFirst()
                        .map(_ -> "another ticket has " + closed.point() + " open")
                : Optional.empty();
    }

    private static Optional<String> leftBehind(Sight sight) {
        var now = sight.was().switching();
        var ends = sight.event() instanceof TicketEvent.Terminated
                || sight.event() instanceof TicketEvent.Archived
                || sight.event() instanceof TicketEvent.Voided
                || sight.event() instanceof TicketEvent.NotExecuted;
        return Stream.of(now.locks().stream(), now.earths().keySet().stream())
                .flatMap(left -> left)
                .filter(_ -> ends)
                .findFirst()
                .map(left -> left + " is still on");
    }

    private static boolean lifting(TicketEvent event) {
        return event instanceof TicketEvent.EarthRemoved
                || event instanceof TicketEvent.LockRemoved
                || event instanceof TicketEvent.Restored;
    }
}
