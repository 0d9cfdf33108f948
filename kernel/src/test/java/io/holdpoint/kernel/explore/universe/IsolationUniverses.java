package io.holdpoint.kernel.explore.universe;

import static io.holdpoint.kernel.explore.universe.Acts.*;
import static io.holdpoint.kernel.explore.universe.Scene.FUSE;
import static io.holdpoint.kernel.explore.universe.Scene.MORNING;
import static io.holdpoint.kernel.explore.universe.Scene.ROOF;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.explore.Lapse;
import io.holdpoint.kernel.explore.Menu;
import io.holdpoint.kernel.explore.Scenery;
import io.holdpoint.kernel.explore.Universe;
import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.ticket.SuspensionCause;
import io.holdpoint.kernel.ticket.TicketFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Isolation, proof, permit, interruption, end. */
final class IsolationUniverses {

    private IsolationUniverses() {}

    static List<Universe> all(Size size) {
        return List.of(permit(), backFeed(), oneLock(), interruption(size), expiry(), clearing(), shift(), register());
    }

    /** One source, every way to test, earth, permit and begin. */
    private static Universe permit() {
        var menu = Menu.of(open("F-7"), lock("F-7", "L-1"), TEST_DEAD, TEST_LIVE, TEST_PARTIAL, TEST_UNPROVED)
                .and(earth("F-7", "E-1"), WAIVE, PERMIT, DISCLOSE, SIGN_DISCLOSURE, START, step("S-CONNECT"))
                .and(SIGN_IN, SIGN_OUT, unearth("E-1"), unlock("F-7", "L-1"), close("F-7"), END);
        return Universe.of(
                "permit",
                "one source: open, lock, test well or badly, earth or not, permit, disclose, work, and back",
                List.of("leader", "wang", "permitter"),
                MORNING,
                Paths.of("T", Scene.isolated()).measured().job(menu));
    }

    /** A roof full of modules is found that nobody listed, before the permit or during the work. */
    private static Universe backFeed() {
        var menu = Menu.of(find(ROOF), open("PV-17"), lock("PV-17", "L-2"), TEST_DEAD, earth("PV-17", "E-1"), WAIVE)
                .and(PERMIT, DISCLOSE, SIGN_DISCLOSURE, START, step("S-CONNECT"), BREAK, RESUME)
                .and(SIGN_OUT, END, unearth("E-1"), unlock("F-7", "L-1"), unlock("PV-17", "L-2"));
        return Universe.of(
                "back-feed",
                "a second source that nobody listed is found at any time",
                List.of("leader", "wang", "permitter"),
                MORNING,
                Paths.of("T", Scene.isolated())
                        .measured()
                        .does("permitter", open("F-7"))
                        .does("permitter", lock("F-7", "L-1"))
                        .job(menu));
    }

    /** Two sources, one lock and one earth for both. */
    private static Universe oneLock() {
        var menu = Menu.of(lock("F-7", "L-1"), lock("PV-17", "L-1"), lock("PV-17", "L-2"), TEST_DEAD)
                .and(earth("F-7", "E-1"), earth("PV-17", "E-1"), PERMIT, DISCLOSE, SIGN_DISCLOSURE, START)
                .and(
                        SIGN_OUT,
                        END,
                        unearth("E-1"),
                        unlock("F-7", "L-1"),
                        unlock("PV-17", "L-1"),
                        unlock("PV-17", "L-2"));
        return Universe.of(
                "one lock",
                "two sources, and one lock and one earth wanted at both",
                List.of("leader", "wang", "permitter"),
                MORNING,
                Paths.of("T", Scene.isolated().fedBy(FUSE, ROOF))
                        .measured()
                        .does("permitter", open("F-7"))
                        .does("permitter", open("PV-17"))
                        .job(menu));
    }

    /** Interruptions of every kind, with measures kept or lifted, and the way back to work. */
    private static Universe interruption(Size size) {
        var stops = size == Size.FULL ? Menu.of(BREAK, suspend(SuspensionCause.OTHER)) : Menu.of(BREAK);
        var menu = stops.and(LIFT, RELEASE, RESUME, TEST_DEAD, SIGN_IN, SIGN_OUT)
                .and(unearth("E-1"), unlock("F-7", "L-F-7"), close("F-7"))
                .and(open("F-7"), lock("F-7", "L-F-7"), earth("F-7", "E-1"))
                .and(PERMIT, DISCLOSE, SIGN_DISCLOSURE, step("S-CONNECT"), END);
        return Universe.of(
                "interruption",
                "breaks, lifted measures, a supervisor's stop, and the way back to work",
                List.of("leader", "wang", "permitter", "supervisor"),
                MORNING,
                Paths.of("T", Scene.isolated()).working().job(menu));
    }

    /** The window runs out while people are inside and measures are on. */
    private static Universe expiry() {
        var menu = Menu.of(START, step("S-CONNECT"), extend("19:00"), extend("16:00"), GRANT, EXPIRE, SIGN_IN, SIGN_OUT)
                .and(BREAK, RESUME, TEST_DEAD, END, unearth("E-1"), unlock("F-7", "L-F-7"), close("F-7"))
                .and(TERMINATE, ARCHIVE, VOID);
        return Universe.of(
                        "expiry",
                        "the window ends, is extended once, ends again; everybody and everything still gets out",
                        List.of("leader", "wang", "permitter", "system", "checker"),
                        MORNING,
                        Paths.of("T", Scene.isolated()).disclosed().job(menu))
                .until(World.at("17:00"), World.at("17:30"), World.at("19:00"));
    }

    /** The end: counted well or badly, cleared in any order, terminated, archived, with a clock that may be late. */
    private static Universe clearing() {
        var menu = Menu.of(END, ticket -> end(ticket, -1, true, "left"), ticket -> end(ticket, 0, false, "left"))
                .and(ticket -> end(ticket, 0, true, ""), ticket -> withoutTools(ticket), SIGN_IN, SIGN_OUT)
                .and(unearth("E-1"), unearth("E-2"), unlock("F-7", "L-F-7"), unlock("F-7", "L-9"), close("F-7"))
                .and(TERMINATE, ARCHIVE, VOID, NOT_EXECUTED, giveBack("T-1"), step("S-CONNECT"));
        var scene = Scene.isolated();
        scene.world().change("permitter", person -> PeopleUniverses.also(person, Role.CHECKER));
        return Universe.of(
                        "clearing",
                        "counting out, taking off, switching on, terminating and archiving, in any order and with late clocks",
                        List.of("leader", "wang", "permitter", "issuer", "checker"),
                        MORNING,
                        Paths.of("T", scene).working().job(menu))
                .until(World.at("11:00"))
                .withLateClocks();
    }

    /** The permitter in charge hands over to another, or drops out without. */
    private static Universe shift() {
        var menu = Menu.of(handOver("issuer2"), handOver("leader"), TAKE_OVER, LIFT, PERMIT, TEST_DEAD, SIGN_OUT, END)
                .and(unearth("E-1"), unlock("F-7", "L-F-7"), close("F-7"), TERMINATE);
        return Universe.of(
                        "shift",
                        "the permitter in charge hands over, to the right one or the wrong, or drops out",
                        List.of("leader", "wang", "permitter", "issuer2"),
                        MORNING,
                        Paths.of("T", Scene.isolated()).working().job(menu))
                .lapsing(
                        1,
                        Lapse.of("the permitter is off the list", "permitter", World::unlisted),
                        Lapse.of("the permitter's account is closed", "permitter", World::inactive));
    }

    /** The customer register learns of another source, or loses the place, while people begin, work and interrupt. */
    private static Universe register() {
        var menu = Menu.of(START, step("S-CONNECT"), BREAK, RESUME, find(ROOF), TEST_DEAD, DISCLOSE, SIGN_DISCLOSURE)
                .and(SIGN_OUT, END, unearth("E-1"), unlock("F-7", "L-F-7"));
        return Universe.of(
                        "register",
                        "the customer register changes at any time before and during the work",
                        List.of("leader", "wang", "permitter"),
                        MORNING,
                        Paths.of("T", Scene.isolated()).disclosed().job(menu))
                .lapsing(
                        1,
                        new Lapse("the register learns of a roof full of modules", IsolationUniverses::withRoof),
                        new Lapse(
                                "the register loses the place",
                                facts -> Scenery.of(facts)
                                        .place(Optional.empty())
                                        .facts()));
    }

    private static TicketFacts withRoof(TicketFacts facts) {
        return Scenery.of(facts)
                .place(facts.servicePoint()
                        .map(place -> new ServicePoint(
                                place.customer(),
                                place.address(),
                                place.box(),
                                place.boxName(),
                                place.meter(),
                                Stream.concat(place.sources().stream(), Stream.of(ROOF))
                                        .toList())))
                .facts();
    }
}
