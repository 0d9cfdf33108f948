package io.holdpoint.kernel.explore.universe;

import static io.holdpoint.kernel.explore.universe.Scene.ROOF;
import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.World;
import io.holdpoint.kernel.explore.Scenery;
import io.holdpoint.kernel.explore.monitor.Invariant;
import io.holdpoint.kernel.explore.monitor.Invariants;
import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.ticket.SuspensionCause;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import io.holdpoint.kernel.ticket.TicketFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A monitor that could not see anything would prove nothing: for each invariant a history that breaks it, made by nobody's rules out of
 * a good day, is told to the monitors, and that one has to report it.
 */
class InvariantsSeeTest {

    private static final Scene SCENE = Scene.isolated();

    @TestFactory
    Stream<DynamicTest> sees() {
        return planted().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(), () -> assertThat(each.getValue().seen()).contains(each.getKey())));
    }

    /** Each invariant has its history, and no history is anybody's else. */
    @Test
    void noInvariantIsWithoutHistory() {
        assertThat(planted().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Invariants.ALL.stream().map(Invariant::name).toList());
    }

    /** Nor would one that always sees something: the good day itself breaks none, at any of its moments. */
    @Test
    void aGoodDayBreaksNone() {
        for (int length = 1; length <= working().size(); length++) {
            assertThat(working().first(length).seen()).isEmpty();
        }
        assertThat(Told.of(Paths.of("T", Scene.card()).working()).seen()).isEmpty();
    }

    private static SortedMap<String, Told> planted() {
        var all = new TreeMap<String, Told>();
        isolation(all);
        permit(all);
        people(all);
        site(all);
        return Collections.unmodifiableSortedMap(all);
    }

    private static void isolation(SortedMap<String, Told> all) {
        all.put(
                "nobody works while a source is closed or unlocked, or the conductors are not proved dead",
                disclosed().without(PointLocked.class).then("leader", new Started()));
        all.put(
                "nobody works while the register knows a source that the ticket does not",
                disclosed().knowing(InvariantsSeeTest::withRoof).then("leader", new Started()));
        all.put(
                "nobody works where voltage can come back: unearthed, or behind a lock or an earth that is elsewhere",
                disclosed().without(EarthApplied.class).then("leader", new Started()));
        all.put(
                "no lock or earth comes off and no point is closed while anybody is on site",
                working().then("permitter", new EarthRemoved("E-1")));
        all.put(
                "no point is closed onto a lock or an earth, and no earth goes on while a source can feed it",
                left().then("permitter", new Restored("F-7")));
        all.put(
                "no measure comes off while a permit that rests on it is in force",
                left().then("permitter", new LockRemoved("F-7", "L-F-7")));
        all.put(
                "no point is closed that another ticket has open",
                left().beside(working()).then("permitter", new Restored("F-7")));
        all.put(
                "no ticket ends with a lock or an earth on",
                left().then("leader", ended(true)).then("permitter", new Terminated()));
    }

    private static void permit(SortedMap<String, Told> all) {
        all.put(
                "no work goes on without a permit in force, inside its window, while nothing stops it",
                disclosed().without(Permitted.class).then("leader", new Started()));
        all.put(
                "leader, issuer and permitter of work are three people, each on his list",
                disclosed().then("issuer", new Permitted()).then("leader", new Started()));
        all.put(
                "no work goes on against a supervisor's stop",
                working()
                        .then("supervisor", new Suspended(SuspensionCause.SUPERVISOR, "no helmet", false))
                        .then("leader", new Resumed()));
        all.put(
                "whoever signs has the part for it",
                Told.of(Paths.of("T", SCENE).drafted())
                        .then("leader", new Submitted())
                        .then("wang", new Issued()));
        all.put("nobody terminates or checks what he led", left().then("leader", new Terminated()));
        all.put(
                "no ticket is issued without an approved plan that it keeps to",
                Told.of(Paths.of("T", SCENE).drafted())
                        .knowing(facts ->
                                Scenery.of(facts).plan(Optional.empty()).facts())
                        .then("leader", new Submitted())
                        .then("issuer", new Issued()));
        all.put(
                "nothing happens to a ticket that bears a final stamp",
                Told.of(Paths.of("T", SCENE).issued())
                        .then("issuer", new Voided("no longer wanted"))
                        .then("permitter", new Received()));
        all.put(
                "nothing happens before what happened before it",
                working().late("wang", new StepCompleted("S-CONNECT", "p")));
    }

    private static void people(SortedMap<String, Told> all) {
        all.put(
                "nobody is on site while work goes on who did not sign meeting and disclosure",
                disclosed().without("wang", DisclosureSigned.class).then("leader", new Started()));
        all.put(
                "nobody is on site while work goes on who is unqualified, lapsed or suspended",
                disclosed().knowing(facts -> person(facts, "wang")).then("leader", new Started()));
        all.put(
                "work goes on under the eyes of leader and guardian, and nobody works alone",
                disclosed().without("wang", SignedIn.class).then("leader", new Started()));
        all.put("leader and guardian do not leave people at work", working().then("leader", new SignedOut()));
        all.put(
                "whoever works is signed in, once, and is signed out before the end",
                working().then("leader", ended(true)));
        all.put("nobody leads two works at once", disclosed().beside(working()).then("leader", new Started()));
        all.put(
                "nobody is on two sites at once",
                disclosed().without("wang", SignedIn.class).beside(working()).then("wang", new SignedIn()));
        all.put(
                "the lead passes between two people who both sign, and work does not go on without the new one",
                working().then("issuer", new LeaderChanged("leader", "wang")));
    }

    private static void site(SortedMap<String, Told> all) {
        all.put(
                "nobody works or switches at another place than the ticket's",
                disclosed().without(PlaceScanned.class).then("leader", new Started()));
        all.put(
                "nothing is done that the ticket does not say, or in another order",
                working().then("wang", new StepCompleted("S-ELSEWHERE", "p")));
        all.put(
                "no work is done that departs from the plan",
                disclosed()
                        .knowing(facts -> Scenery.of(facts)
                                .plan(Scene.card().facts().plan())
                                .facts())
                        .then("leader", new Started()));
        all.put(
                "nobody works or tests with an unfit, untested, unknown or missing tool",
                disclosed()
                        .knowing(facts ->
                                Scenery.of(facts).tools(new TreeMap<>()).facts())
                        .then("leader", new Started()));
        all.put(
                "no work begins before every line of measures and controls is in place",
                disclosed().without(MeasureDone.class).then("leader", new Started()));
        all.put("no work ends with the site unclean or a tool left there", left().then("leader", ended(false)));
        all.put(
                "no two tickets at work share a leader, a worker or a tool",
                disclosed().beside(working()).then("leader", new Started()));
    }

    private static Told disclosed() {
        return Told.of(Paths.of("T", SCENE).disclosed());
    }

    private static Told working() {
        return Told.of(Paths.of("T", SCENE).working());
    }

    private static Told left() {
        return working().then("wang", new SignedOut()).then("leader", new SignedOut());
    }

    private static Ended ended(boolean clean) {
        return new Ended(2, new TreeSet<>(List.of("T-1")), clean, "nothing");
    }

    private static TicketFacts person(TicketFacts facts, String id) {
        var people = new TreeMap<>(facts.people());
        people.computeIfPresent(id, (_, known) -> World.suspended(known));
        return Scenery.of(facts).people(people).facts();
    }

    private static TicketFacts withRoof(TicketFacts facts) {
        var place = facts.servicePoint().orElseThrow();
        var sources = new ArrayList<>(place.sources());
        sources.add(ROOF);
        return Scenery.of(facts)
                .place(Optional.of(new ServicePoint(
                        place.customer(), place.address(), place.box(), place.boxName(), place.meter(), sources)))
                .facts();
    }
}
