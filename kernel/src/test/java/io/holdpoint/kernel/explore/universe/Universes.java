package io.holdpoint.kernel.explore.universe;

import static io.holdpoint.kernel.explore.universe.Acts.*;
import static io.holdpoint.kernel.explore.universe.Scene.FUSE;
import static io.holdpoint.kernel.explore.universe.Scene.MORNING;
import static io.holdpoint.kernel.explore.universe.Scene.ROOF;

import io.holdpoint.kernel.explore.Menu;
import io.holdpoint.kernel.explore.Universe;
import io.holdpoint.kernel.ticket.SuspensionCause;
import java.util.List;

/** Every universe that is explored. */
public final class Universes {

    private Universes() {}

    /** Isolate, prove, earth, permit, disclose, start; a second source may be found. */
    static Universe permit() {
        var menu = Menu.of(
                        open("F-7"),
                        lock("F-7", "L-1"),
                        open("PV-17"),
                        lock("PV-17", "L-2"),
                        lock("PV-17", "L-1"),
                        find(ROOF))
                .and(TEST_DEAD, TEST_LIVE, TEST_PARTIAL, TEST_UNPROVED)
                .and(earth("F-7", "E-1"), earth("PV-17", "E-1"), WAIVE, PERMIT, DISCLOSE, SIGN_DISCLOSURE, START)
                .and(step("S-CONNECT"), SIGN_IN, SIGN_OUT);
        return Universe.of(
                "permit",
                "isolation, proof, earth, permit and disclosure, with a source that nobody listed",
                List.of("leader", "wang", "permitter"),
                MORNING,
                Paths.of("T", Scene.isolated()).measured().job(menu));
    }

    /** Interruptions of every kind, with measures kept or lifted, and the way back to work. */
    static Universe interruption() {
        var menu = Menu.of(BREAK, LIFT, suspend(SuspensionCause.OTHER), RELEASE, RESUME, TEST_DEAD, SIGN_IN, SIGN_OUT)
                .and(unearth("E-1"), unlock("F-7", "L-F-7"), close("F-7"))
                .and(open("F-7"), lock("F-7", "L-F-7"), earth("F-7", "E-1"))
                .and(PERMIT, DISCLOSE, SIGN_DISCLOSURE, step("S-CONNECT"), END);
        return Universe.of(
                "interruption",
                "breaks, lifted measures, a supervisor's stop, and the way back to work",
                List.of("leader", "wang", "permitter", "supervisor"),
                MORNING,
                Paths.of("T", Scene.isolated().fedBy(FUSE)).working().job(menu));
    }

    /** All of them. */
    public static List<Universe> all() {
        return List.of(permit(), interruption());
    }
}
