package io.holdpoint.kernel.explore.universe;

import static io.holdpoint.kernel.explore.universe.Acts.*;
import static io.holdpoint.kernel.explore.universe.Scene.MORNING;

import io.holdpoint.kernel.explore.Menu;
import io.holdpoint.kernel.explore.Universe;
import java.util.List;

/** Two tickets that share something. */
final class SharedUniverses {

    private SharedUniverses() {}

    static List<Universe> all() {
        return List.of(onePoint(), onePerson());
    }

    /** One crew works behind a fuse; another begins to rely on the same fuse while the first clears up. */
    private static Universe onePoint() {
        var menu = Menu.of(open("F-7"), lock("F-7", "L-A"), TEST_DEAD, earth("F-7", "E-A"), PERMIT, DISCLOSE)
                .and(
                        SIGN_DISCLOSURE,
                        START,
                        SIGN_OUT,
                        END,
                        unearth("E-A"),
                        unlock("F-7", "L-A"),
                        close("F-7"),
                        TERMINATE);
        var other = Menu.of(SIGN_OUT, END, unearth("E-1"), unlock("F-7", "L-F-7"), close("F-7"), TERMINATE);
        return Universe.of(
                "one fuse",
                "two crews behind one fuse",
                List.of("leader", "leader2", "wang", "zhao", "permitter"),
                MORNING,
                Paths.of("A", Scene.isolated()).measured().job(menu),
                Paths.of("B", Scene.isolated().ledBy("leader2").with("zhao"))
                        .testingWith("T-4")
                        .working()
                        .job(other));
    }

    /** A leader, a worker and a tester are wanted by a second ticket. */
    private static Universe onePerson() {
        var first = Menu.of(START, SIGN_IN, SIGN_OUT, giveBack("T-1"), END, TERMINATE);
        var second = Menu.of(START, add("wang"), change("leader"), SIGN_CHANGE, SIGN_MEETING, SIGN_DISCLOSURE, SIGN_IN)
                .and(take("T-1"), step("S-CONNECT"), SIGN_OUT, END, TERMINATE);
        return Universe.of(
                "one worker",
                "a second ticket wants the leader, the worker and the tester of the first",
                List.of("leader", "leader2", "wang", "zhao", "issuer"),
                MORNING,
                Paths.of("A", Scene.card()).disclosed().job(first),
                Paths.of("B", Scene.card().ledBy("leader2").with("zhao"))
                        .testingWith("T-4")
                        .disclosed()
                        .job(second));
    }
}
