package io.holdpoint.kernel.explore.universe;

import static io.holdpoint.kernel.explore.universe.Acts.*;
import static io.holdpoint.kernel.explore.universe.Scene.MORNING;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.explore.Lapse;
import io.holdpoint.kernel.explore.Menu;
import io.holdpoint.kernel.explore.Universe;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.ToolCondition;
import io.holdpoint.kernel.facts.ToolFacts;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Who is there, who leads, who is fit, and with which tools. */
final class PeopleUniverses {

    private PeopleUniverses() {}

    static List<Universe> all(Size size) {
        return List.of(handover(), crew(size), guard(), fitness(), tools(), labels());
    }

    /** The leader changes, or is away; the new one may lapse, or may be the permitter. */
    private static Universe handover() {
        var scene = Scene.isolated();
        scene.world().change("permitter", person -> also(person, Role.LEADER));
        var menu = Menu.of(change("leader2"), change("permitter"), change("issuer"), SIGN_CHANGE, SIGN_IN, SIGN_OUT)
                .and(SIGN_MEETING, DISCLOSE, SIGN_DISCLOSURE, BREAK, RESUME, TEST_DEAD, absent("leader"))
                .and(step("S-CONNECT"), letGo("leader"), END, unearth("E-1"), unlock("F-7", "L-F-7"), TERMINATE);
        return Universe.of(
                        "hand-over",
                        "the lead passes to another, to the permitter, to nobody",
                        List.of("leader", "leader2", "wang", "permitter", "issuer"),
                        MORNING,
                        Paths.of("T", scene).working().job(menu))
                .lapsing(1, Lapse.of("leader2's examination runs out", "leader2", World::unexamined));
    }

    /** Somebody joins during the work, somebody leaves, somebody is suspended. */
    private static Universe crew(Size size) {
        var menu = Menu.of(add("zhao"), letGo("zhao"), letGo("wang"), MEET, SIGN_MEETING, SIGN_IN, SIGN_OUT)
                .and(DISCLOSE, SIGN_DISCLOSURE, BREAK, RESUME, TEST_DEAD, step("S-CONNECT"))
                .and(END, unearth("E-1"), unlock("F-7", "L-F-7"));
        var suspended = Lapse.of("zhao is suspended", "zhao", World::suspended);
        var crew = Universe.of(
                "crew",
                "people join and leave while work goes on, and one is suspended",
                List.of("leader", "wang", "zhao", "permitter"),
                MORNING,
                Paths.of("T", Scene.isolated()).working().job(menu));
        return size == Size.FULL
                ? crew.lapsing(1, suspended, Lapse.of("wang is suspended", "wang", World::suspended))
                : crew.lapsing(1, suspended);
    }

    /** A crew of three has a guardian, who watches and does nothing else. */
    private static Universe guard() {
        var menu = Menu.of(
                        START, SIGN_IN, SIGN_OUT, absent("guardian"), absent("wang"), change("guardian"), SIGN_CHANGE)
                .and(DISCLOSE, SIGN_DISCLOSURE, BREAK, RESUME, TEST_DEAD, measure("M-SIGN"))
                .and(step("S-CONNECT"), END, unearth("E-1"), unlock("F-7", "L-F-7"));
        var scene = Scene.isolated().guardedBy("guardian");
        scene.world().change("guardian", person -> also(person, Role.LEADER));
        return Universe.of(
                        "guardian",
                        "a crew with a guardian who comes, goes, works and is unlisted",
                        List.of("leader", "guardian", "wang", "permitter", "issuer"),
                        MORNING,
                        Paths.of("T", scene).disclosed().job(menu))
                .lapsing(1, Lapse.of("the guardian is off the list", "guardian", World::unlisted));
    }

    /** Each way in which somebody may not be fit, one at a time, from the depot to the work. */
    private static Universe fitness() {
        var menu = Menu.of(DEPART, SIGN_IN, SIGN_OUT, START, step("S-CONNECT"), BREAK, RESUME)
                .and(DISCLOSE, SIGN_DISCLOSURE, END);
        return Universe.of(
                        "fitness",
                        "somebody of the crew lapses at any time between the depot and the work",
                        List.of("leader", "wang"),
                        MORNING,
                        Paths.of("T", Scene.card())
                                .issued()
                                .does("leader", MEET)
                                .does("leader", SIGN_MEETING)
                                .does("wang", SIGN_MEETING)
                                .job(menu.and(SCAN, take("T-1"), measure("M-SIGN"))))
                .lapsing(
                        1,
                        Lapse.of("wang's account is closed", "wang", World::inactive),
                        Lapse.of("wang's certificate runs out", "wang", World::uncertified),
                        Lapse.of("wang's examination runs out", "wang", World::unexamined),
                        Lapse.of("wang's medical check runs out", "wang", World::unwell),
                        Lapse.of("wang is suspended", "wang", World::suspended),
                        Lapse.of(
                                "wang was away too long",
                                "wang",
                                person -> new World.Change(person)
                                        .lastOnSite(Optional.of(World.DAY.minusDays(120)))
                                        .made()),
                        Lapse.of("wang's contractor is barred", "wang", World::barred),
                        Lapse.of("the leader is off the list", "leader", World::unlisted));
    }

    /** Tools, labels, lines and pictures before the work. */
    private static Universe tools() {
        var scene = Scene.isolated().steps("S-OLD-READING", "S-CONNECT");
        var menu = Menu.of(take("T-1"), take("T-2"), take("T-99"), giveBack("T-1"), giveBack("T-2"))
                .and(START, step("S-OLD-READING"), step("S-CONNECT"), step("S-ELSEWHERE"))
                .and(TEST_DEAD, testWith("T-2"), BREAK, RESUME)
                .and(END, SIGN_OUT, unearth("E-1"), unlock("F-7", "L-F-7"));
        return Universe.of(
                        "tools",
                        "tools in and out of date, steps in and out of order",
                        List.of("leader", "wang", "permitter"),
                        MORNING,
                        Paths.of("T", scene).disclosed().job(menu))
                .lapsing(
                        1,
                        Lapse.ofTool("the tester's test runs out", "T-1", PeopleUniverses::overdue),
                        Lapse.ofTool("the tester is set aside", "T-1", PeopleUniverses::setAside),
                        Lapse.ofTool("the gloves are set aside", "T-2", PeopleUniverses::setAside));
    }

    /** The labels are scanned again and again, some of another place. */
    private static Universe labels() {
        var menu = Menu.of(SCAN, place("M-X", "B-7", "C-100"), place("M-OLD", "B-X", "C-100"))
                .and(place("M-OLD", "B-7", "C-X"), START, step("S-CONNECT"), BREAK, RESUME, TEST_DEAD, open("F-7"))
                .and(END, SIGN_OUT, unearth("E-1"), unlock("F-7", "L-F-7"));
        return Universe.of(
                "labels",
                "right and wrong labels before and during the work",
                List.of("leader", "wang", "permitter"),
                MORNING,
                Paths.of("T", Scene.isolated()).disclosed().job(menu));
    }

    static PersonFacts also(PersonFacts person, Role role) {
        var roles = new TreeMap<>(person.roles());
        roles.put(role, World.DAY.plusYears(1));
        return new World.Change(person).roles(roles).made();
    }

    private static ToolFacts overdue(ToolFacts tool) {
        return new ToolFacts(
                tool.id(),
                tool.kind(),
                Optional.of(World.DAY.minusDays(1)),
                tool.condition(),
                tool.onTicket(),
                tool.rating());
    }

    private static ToolFacts setAside(ToolFacts tool) {
        return new ToolFacts(
                tool.id(), tool.kind(), tool.testDue(), ToolCondition.QUARANTINED, tool.onTicket(), tool.rating());
    }
}
