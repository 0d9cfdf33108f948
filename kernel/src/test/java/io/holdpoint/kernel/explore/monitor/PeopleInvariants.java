package io.holdpoint.kernel.explore.monitor;

import static io.holdpoint.kernel.explore.monitor.Invariant.when;

import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.TicketEvent;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Whoever is at work is fit, told, watched and counted. */
final class PeopleInvariants {

    private PeopleInvariants() {}

    static final List<Invariant> ALL = List.of(
            Invariant.of(
                    Harm.UNBRIEFED_AT_WORK,
                    "nobody is on site while work goes on who did not sign meeting and disclosure",
                    PeopleInvariants::unbriefed),
            Invariant.of(
                    Harm.UNFIT_AT_WORK,
                    "nobody is on site while work goes on who is unqualified, lapsed or suspended",
                    PeopleInvariants::unfit),
            Invariant.of(
                    Harm.UNGUARDED_WORK,
                    "work goes on under the eyes of leader and guardian, and nobody works alone",
                    PeopleInvariants::unguarded),
            Invariant.of(
                    Harm.UNGUARDED_WORK, "leader and guardian do not leave people at work", PeopleInvariants::left),
            Invariant.of(
                    Harm.PERSON_UNACCOUNTED,
                    "whoever works is signed in, once, and is signed out before the end",
                    PeopleInvariants::unaccounted),
            Invariant.of(Harm.RESPONSIBILITY_GAP, "nobody leads two works at once", PeopleInvariants::leadsTwo),
            Invariant.of(Harm.PERSON_UNACCOUNTED, "nobody is on two sites at once", PeopleInvariants::inTwoPlaces),
            Invariant.of(
                    Harm.RESPONSIBILITY_GAP,
                    "the lead passes between two people who both sign, and work does not go on without the new one",
                    PeopleInvariants::gap));

    private static Optional<String> unbriefed(Sight sight) {
        var site = sight.was().site();
        var by = sight.stamp().by();
        if (sight.event() instanceof TicketEvent.SignedIn
                && sight.was().permission().running()) {
            return when(!site.met().contains(by) || !site.told().contains(by), by + " comes to work untold");
        }
        if (sight.event() instanceof TicketEvent.Departed) {
            return sight.was().team().everybody().stream()
                    .filter(person -> !site.met().contains(person))
                    .findFirst()
                    .map(person -> person + " leaves for the site untold");
        }
        if (!sight.work()) {
            return Optional.empty();
        }
        if (!site.thorough()) {
            return Optional.of("the meeting left something out");
        }
        if (!site.disclosed()) {
            return Optional.of("no disclosure was held since the permit");
        }
        return site.in().stream()
                .filter(person -> !site.met().contains(person) || !site.told().contains(person))
                .findFirst()
                .map(person -> person + " did not sign meeting or disclosure");
    }

    private static Optional<String> unfit(Sight sight) {
        var team = sight.was().team();
        var at = sight.stamp().at();
        if (!sight.work()) {
            return Optional.empty();
        }
        var present = new TreeSet<>(sight.was().site().in());
        present.add(team.leader());
        var fault = present.stream()
                .flatMap(person -> Fitness.fault(person, sight.facts(), at).stream())
                .findFirst();
        return fault.or(() -> when(
                        !Fitness.listed(team.leader(), Role.LEADER, sight.facts(), at),
                        team.leader() + " is not on the list of leaders"))
                .or(() -> team.guardian()
                        .filter(person -> !Fitness.listed(person, Role.GUARDIAN, sight.facts(), at))
                        .map(person -> person + " is not on the list of guardians"));
    }

    private static Optional<String> unguarded(Sight sight) {
        var team = sight.was().team();
        var in = sight.was().site().in();
        if (!sight.work()) {
            return Optional.empty();
        }
        if (!in.contains(team.inCharge())) {
            return Optional.of("the leader is away");
        }
        if (team.guardian().filter(person -> !in.contains(person)).isPresent()) {
            return Optional.of("the guardian is away");
        }
        if (sight.event() instanceof TicketEvent.StepCompleted
                && team.guardian().filter(sight.stamp().by()::equals).isPresent()) {
            return Optional.of("the guardian works");
        }
        var crew = in.size();
        var from = sight.facts().regime().number(Setting.GUARDIAN_FROM_CREW);
        return when(sight.isolates() && in.size() < 2, "the leader is alone")
                .or(() -> when(
                        sight.isolates() && team.guardian().isEmpty() && crew >= from,
                        crew + " people have no guardian"));
    }

    private static Optional<String> leadsTwo(Sight sight) {
        var leader = sight.was().team().leader();
        return when(
                sight.work()
                        && sight.others()
                                .filter(other -> other.permission().running())
                                .anyMatch(other -> other.team().leader().equals(leader)),
                leader + " leads two works at once");
    }

    private static Optional<String> inTwoPlaces(Sight sight) {
        var by = sight.stamp().by();
        return when(
                sight.event() instanceof TicketEvent.SignedIn
                        && sight.others().anyMatch(other -> other.site().in().contains(by)),
                by + " is signed in on two sites");
    }

    private static Optional<String> left(Sight sight) {
        var team = sight.was().team();
        var by = sight.stamp().by();
        var watches =
                by.equals(team.inCharge()) || team.guardian().filter(by::equals).isPresent();
        return when(
                sight.event() instanceof TicketEvent.SignedOut
                        && sight.was().permission().running()
                        && watches
                        && sight.was().site().in().stream()
                                .anyMatch(person -> team.members().contains(person)),
                by + " leaves people at work");
    }

    private static Optional<String> unaccounted(Sight sight) {
        var team = sight.was().team();
        var in = sight.was().site().in();
        var by = sight.stamp().by();
        return switch (sight.event()) {
            case TicketEvent.SignedIn _ ->
                when(in.contains(by) || !team.has(by), by + " signs in twice or for nothing");
            case TicketEvent.SignedOut _ -> when(!in.contains(by), by + " signs out twice");
            case TicketEvent.StepCompleted _ -> when(!in.contains(by), by + " works without being signed in");
            case TicketEvent.MemberRemoved off -> when(in.contains(off.person()), off.person() + " is still inside");
            case TicketEvent.Ended end ->
                when(!in.isEmpty(), in + " are on site")
                        .or(() -> when(
                                end.headCount() != sight.was().site().ever().size(), "the count does not come out"));
            case TicketEvent.Terminated _, TicketEvent.Voided _, TicketEvent.NotExecuted _, TicketEvent.Archived _ ->
                when(!in.isEmpty(), in + " are on site");
            default -> Optional.empty();
        };
    }

    private static Optional<String> gap(Sight sight) {
        var was = sight.was();
        return switch (sight.event()) {
            case TicketEvent.LeaderChanged change ->
                when(
                                !change.from().equals(was.team().leader())
                                        || !change.to().equals(was.team().ordered())
                                        || !was.team().signed().contains(change.from())
                                        || !was.team().signed().contains(change.to()),
                                "the handover is not signed by both")
                        .or(() -> when(
                                was.permission().running() && !was.site().in().contains(change.to()),
                                "work goes on and its new leader " + change.to() + " is not on site"))
                        .or(() -> when(
                                was.charge().changes() >= sight.facts().regime().number(Setting.LEADER_CHANGE_COUNT),
                                "the lead has changed too often to be anybody's"));
            case TicketEvent.ShiftHandedOver over ->
                when(
                        was.team().has(over.to())
                                || over.to().equals(was.paper().issued())
                                || !Fitness.listed(
                                        over.to(),
                                        Role.PERMITTER,
                                        sight.facts(),
                                        sight.stamp().at()),
                        "the shift is handed to " + over.to() + ", who may not have it");
            case TicketEvent.ShiftTakenOver _ ->
                when(
                        !was.charge().handed().equals(sight.stamp().by())
                                && Fitness.listed(
                                        was.charge().watch(),
                                        Role.PERMITTER,
                                        sight.facts(),
                                        sight.stamp().at()),
                        sight.stamp().by() + " takes the shift from one who did not hand it over");
            case TicketEvent.LeaderChangeSigned _ ->
                when(was.team().ordered().isEmpty(), "a handover is signed to nobody in particular");
            case TicketEvent.Permitted _,
                    TicketEvent.Extended _,
                    TicketEvent.EarthRemoved _,
                    TicketEvent.LockRemoved _,
                    TicketEvent.Restored _ ->
                when(
                        !was.charge().watch().equals(sight.stamp().by()),
                        sight.stamp().by() + " acts beside the permitter in charge");
            case TicketEvent.Drafted _ -> Optional.empty();
            default -> when(sight.is().team().leader().isEmpty(), "nobody leads");
        };
    }
}
