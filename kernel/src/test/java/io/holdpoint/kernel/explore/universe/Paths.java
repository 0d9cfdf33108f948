package io.holdpoint.kernel.explore.universe;

import static io.holdpoint.kernel.explore.universe.Acts.*;

import io.holdpoint.kernel.explore.Job;
import io.holdpoint.kernel.explore.Job.Step;
import io.holdpoint.kernel.explore.Menu;
import io.holdpoint.kernel.explore.Menu.Choice;
import io.holdpoint.kernel.facts.Source;
import io.holdpoint.kernel.ticket.Content;
import io.holdpoint.kernel.ticket.TicketCommand.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The good day up to where an exploration begins, put together piece by piece. */
final class Paths {

    private final String id;
    private final Scene scene;
    private final Content content;
    private String tester = "T-1";
    private final List<Step> steps = new ArrayList<>();

    private Paths(String id, Scene scene) {
        this.id = id;
        this.scene = scene;
        this.content = scene.content();
    }

    static Paths of(String id, Scene scene) {
        return new Paths(id, scene);
    }

    Paths testingWith(String tool) {
        tester = tool;
        return this;
    }

    /** The ticket of the good day, with this menu from here on. */
    Job job(Menu menu) {
        return job(menu, menu);
    }

    /** The same, with another menu for following it beyond what is explored. */
    Job job(Menu menu, Menu beyond) {
        var more = content.more();
        var ties = new TreeSet<>(more.isolations());
        more.parent().ifPresent(ties::add);
        return new Job(id, scene.facts(), ties, List.copyOf(steps), menu, beyond);
    }

    Paths drafted() {
        steps.add(Step.first("issuer", new Draft(id, content)));
        return this;
    }

    Paths does(String who, Choice choice) {
        steps.add(Step.of(who, choice));
        return this;
    }

    Paths issued() {
        return drafted().does(scene.leader(), SUBMIT).does("issuer", ISSUE);
    }

    Paths received() {
        issued();
        return scene.type().isolates() ? does("permitter", RECEIVE) : this;
    }

    Paths departed() {
        received().does(scene.leader(), MEET);
        crew().forEach(who -> does(who, SIGN_MEETING));
        return does(scene.leader(), DEPART);
    }

    Paths onSite() {
        departed();
        crew().forEach(who -> does(who, SIGN_IN));
        return does(scene.leader(), SCAN).does(scene.leader(), take(tester));
    }

    Paths measured() {
        onSite();
        content.measures().forEach(line -> does(scene.leader(), measure(line)));
        content.hazards().forEach(line -> does(scene.leader(), measure(line)));
        return this;
    }

    Paths permitted() {
        measured();
        for (Source source : content.sources()) {
            does("permitter", open(source.point()));
            does("permitter", lock(source.point(), "L-" + source.point()));
        }
        return does("permitter", testWith(tester))
                .does("permitter", earth(content.sources().getFirst().point(), "E-1"))
                .does("permitter", PERMIT);
    }

    Paths disclosed() {
        if (scene.type().isolates()) {
            permitted();
        } else {
            measured();
        }
        does(scene.leader(), DISCLOSE);
        crew().forEach(who -> does(who, SIGN_DISCLOSURE));
        return this;
    }

    Paths working() {
        return disclosed().does(scene.leader(), START);
    }

    private Iterable<String> crew() {
        var all = new TreeSet<>(scene.members());
        all.add(scene.leader());
        scene.guardian().ifPresent(all::add);
        return all;
    }
}
