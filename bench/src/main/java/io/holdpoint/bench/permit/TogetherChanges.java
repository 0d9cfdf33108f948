package io.holdpoint.bench.permit;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.Certificate;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.regime.Table;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.TicketEvent.Confirmed;
import io.holdpoint.kernel.ticket.TicketEvent.EarthApplied;
import io.holdpoint.kernel.ticket.TicketEvent.Received;
import io.holdpoint.kernel.ticket.TicketHistory.Recorded;
import io.holdpoint.kernel.ticket.TicketState;
import io.holdpoint.kernel.ticket.Window;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Things that matter only together, and that chance would hardly bring together. */
final class TogetherChanges {

    static final List<Change> ALL = List.of(
            Change.of("high voltage, equipped", TogetherChanges::equipped),
            Change.of(
                    "high voltage, leader listed for low",
                    scene -> equipped(scene).person("leader", person -> World.fit(person, PeopleChanges::lowVoltage))),
            Change.of(
                    "high voltage, permitter listed for low",
                    scene -> equipped(scene)
                            .person("permitter", person -> World.fit(person, PeopleChanges::lowVoltage))),
            Change.of("high voltage, a rod and no length given", TogetherChanges::lengthOpen),
            Change.of(
                    "high voltage, a short rod",
                    scene -> equipped(scene.oneMore(ToolChanges.rod("OPERATING_ROD", Optional.of(300))))),
            Change.of("high voltage, permitted by the crew", TogetherChanges::byTheCrew),
            Change.of("high up, nobody climbs", TogetherChanges::nobodyClimbs),
            Change.of(
                    "alone and new",
                    scene -> scene.drafted(content -> Otherwise.tag(content, SiteTag.LONE))
                            .person("zhao", person -> World.fit(person, PeopleChanges::fresh))),
            Change.drawn("on a certificate alone", (scene, random) -> certified(scene, random, List.of("F-7"))),
            Change.drawn("on a whole certificate alone", (scene, random) -> certified(scene, random, Draw.POINTS)));

    private TogetherChanges() {}

    /** What the voltage asks for on top: rated tools, a break in sight, an earth at every point. */
    private static Scene equipped(Scene scene) {
        var rated = scene;
        for (String tool : scene.facts().tools().keySet()) {
            rated = rated.tool(tool, known -> ToolChanges.madeFor(known, VoltageClass.UP_TO_110_KV));
        }
        return rated.drafted(content -> Otherwise.voltage(content, VoltageClass.UP_TO_10_KV))
                .then("permitter", new Confirmed(Condition.VISIBLE_BREAK, "", "p"))
                .then("permitter", new EarthApplied("F-7", "E-2", "p"));
    }

    private static Scene lengthOpen(Scene scene) {
        return equipped(scene.oneMore(ToolChanges.rod("OPERATING_ROD", Optional.of(900))))
                .open(Table.OPERATING_ROD_LENGTH_MM);
    }

    private static Scene byTheCrew(Scene scene) {
        return equipped(scene)
                .regime(Setting.SITE_PERMITTER_MAY_LEAD, 1)
                .instead(
                        Received.class,
                        one -> new Recorded(
                                one.event(), new Stamp("leader", one.stamp().at())))
                .by("leader");
    }

    private static Scene nobodyClimbs(Scene scene) {
        return scene.drafted(content -> Otherwise.tag(content, SiteTag.HEIGHT))
                .everybody(person -> PeopleChanges.certified(person, Certificate.LOW_VOLTAGE_ELECTRICIAN));
    }

    private static Scene certified(Scene scene, Random random, List<String> points) {
        var window = new Window(World.at("08:00"), World.at(random.nextBoolean() ? "16:00" : "18:00"));
        return scene.drafted(content -> Otherwise.isolation(Otherwise.withoutSources(content), "C-2"))
                .beside(TieChanges.other(
                        "C-2",
                        Form.ISOLATION_CERTIFICATE,
                        TicketState.PERMITTED,
                        "somebody",
                        List.of(),
                        points,
                        window));
    }
}
