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
import io.holdpoint.kernel.ticket.Content;
import io.holdpoint.kernel.ticket.Contents;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.Site;
import io.holdpoint.kernel.ticket.TicketCommand.Draft;
import io.holdpoint.kernel.ticket.TicketCommand.Revise;
import io.holdpoint.kernel.ticket.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** From an empty sheet to the depot's door; and a whole day under a card. */
final class PaperUniverses {

    private PaperUniverses() {}

    static List<Universe> all() {
        return List.of(paper(), depot(), onArrival(), card(), day());
    }

    /** Every fault on paper, filled in and put right, signed by the right and the wrong people. */
    private static Universe paper() {
        var scene = Scene.isolated().fedBy(FUSE, ROOF).bringing("H08");
        scene.world().change("issuer", person -> PeopleUniverses.also(person, Role.LEADER));
        scene.world().change("issuer", person -> PeopleUniverses.also(person, Role.PERMITTER));
        var drafts = new ArrayList<Draft>();
        faults(scene.content()).forEach(content -> drafts.add(new Draft("T", content)));
        var menu = Menu.of(SUBMIT, RETURN, ISSUE, RECEIVE, VOID, NOT_EXECUTED).drafting(drafts.toArray(Draft[]::new));
        for (Draft draft : drafts) {
            menu = menu.and(_ -> new Revise(draft.content()));
        }
        return Universe.of(
                        "paper",
                        "every fault on paper, put right or not, and signed by the right and the wrong people",
                        List.of("leader", "issuer", "issuer2", "permitter", "wang"),
                        MORNING,
                        Paths.of("T", scene).job(menu, menu.and(Acts.wholeDay())))
                .lapsing(
                        1,
                        Lapse.withoutPlan(),
                        new Lapse(
                                "the register loses the place",
                                facts -> Scenery.of(facts)
                                        .place(Optional.empty())
                                        .facts()),
                        Lapse.of("the leader is off the list", "leader", World::unlisted));
    }

    private static List<Content> faults(Content good) {
        return List.of(
                good,
                Contents.of(good).form(Form.FIELD_WORK_CARD).made(),
                Contents.of(good).task(" ").made(),
                Contents.of(good)
                        .window(new Window(World.at("06:00"), World.at("17:00")))
                        .made(),
                Contents.of(good)
                        .window(new Window(World.at("17:00"), World.at("09:00")))
                        .made(),
                Contents.of(good).sources(List.of(FUSE)).made(),
                Contents.of(good).measures(List.of()).made(),
                Contents.of(good).hazards(List.of()).made(),
                Contents.of(good).leader("issuer").made(),
                Contents.of(good)
                        .members(new TreeSet<>(List.of("wang", "zhao")))
                        .made(),
                Contents.of(good).guardian(Optional.of("wang")).made(),
                Contents.of(good)
                        .site(new Site("C-100", "12 Lane", "", "", "M-OLD", "M-NEW"))
                        .made());
    }

    /** The meeting, held well or badly, signed or not, and the door of the depot. */
    private static Universe depot() {
        var menu = Menu.of(MEET, MEET_BRIEFLY, SIGN_MEETING, DEPART, SIGN_IN, SIGN_OUT, add("zhao"), letGo("zhao"))
                .and(RECEIVE, VOID, NOT_EXECUTED);
        return Universe.of(
                        "depot",
                        "the meeting, and who may leave for the site after it",
                        List.of("leader", "wang", "zhao", "permitter"),
                        MORNING,
                        Paths.of("T", Scene.isolated()).issued().job(menu, menu.and(Acts.wholeDay())))
                .until(World.at("08:31").plusSeconds(86_400));
    }

    /** Before isolation: labels, tools, lines and pictures in any order, and the first switch. */
    private static Universe onArrival() {
        var menu = Menu.of(SIGN_IN, SIGN_OUT, SCAN, place("M-X", "B-7", "C-100"), take("T-1"), measure("M-SIGN"))
                .and(measure("M-NONE"), _ -> with(""), _ -> with("picture 0"))
                .and(open("F-7"), open("F-8"), lock("F-7", "L-1"), TEST_DEAD, earth("F-7", "E-1"), earth("F-8", "E-1"))
                .and(PERMIT, unlock("F-7", "L-1"), unearth("E-1"), close("F-7"), close("F-8"), END);
        return Universe.of(
                        "arrival",
                        "labels, tools, lines and pictures in any order, up to the permit",
                        List.of("leader", "wang", "permitter"),
                        World.at("08:00"),
                        Paths.of("T", Scene.isolated()).departed().job(menu, menu.and(Acts.wholeDay())))
                .until(World.at("08:31"));
    }

    /** A whole day under a card, from the empty sheet to the archive. */
    private static Universe card() {
        var scene = Scene.card();
        var menu = Menu.of(SUBMIT, RETURN, ISSUE, MEET, SIGN_MEETING, DEPART, SIGN_IN, SIGN_OUT, SCAN, take("T-1"))
                .and(measure("M-SIGN"), DISCLOSE, SIGN_DISCLOSURE, START, step("S-CONNECT"), BREAK, RESUME)
                .and(END, TERMINATE, ARCHIVE, NOT_EXECUTED)
                .drafting(new Draft("T", scene.content()));
        return Universe.of(
                "card",
                "a whole day under a field work card",
                List.of("leader", "wang", "issuer", "checker"),
                MORNING,
                Paths.of("T", scene).job(menu));
    }

    /** A whole day under a low-voltage ticket, from the empty sheet to the archive, with nothing but what it takes. */
    private static Universe day() {
        var scene = Scene.isolated();
        var menu = Menu.of(SUBMIT, ISSUE, RECEIVE, MEET, SIGN_MEETING, DEPART, SIGN_IN, SIGN_OUT, SCAN, take("T-1"))
                .and(measure("M-SIGN"), open("F-7"), lock("F-7", "L-1"), TEST_DEAD, earth("F-7", "E-1"), PERMIT)
                .and(DISCLOSE, SIGN_DISCLOSURE, START, step("S-CONNECT"), END)
                .and(unearth("E-1"), unlock("F-7", "L-1"), close("F-7"), TERMINATE, ARCHIVE)
                .drafting(new Draft("T", scene.content()));
        return Universe.of(
                "day",
                "a whole day under a low-voltage ticket",
                List.of("leader", "wang", "issuer", "permitter", "checker"),
                MORNING,
                Paths.of("T", scene).job(menu));
    }
}
