package io.holdpoint.bench.permit;

import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.facts.Source;
import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.TicketEvent.Confirmed;
import io.holdpoint.kernel.ticket.TicketEvent.EarthApplied;
import io.holdpoint.kernel.ticket.TicketEvent.EarthWaived;
import io.holdpoint.kernel.ticket.TicketEvent.MeasureDone;
import io.holdpoint.kernel.ticket.TicketEvent.PlaceScanned;
import io.holdpoint.kernel.ticket.TicketEvent.PointLocked;
import io.holdpoint.kernel.ticket.TicketEvent.PointOpened;
import io.holdpoint.kernel.ticket.TicketEvent.ReadingTaken;
import io.holdpoint.kernel.ticket.TicketEvent.SourceFound;
import io.holdpoint.kernel.ticket.TicketEvent.ToolScanned;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** What was done on site, or not, and what was found there. */
final class SiteChanges {

    static final List<Change> ALL = List.of(
            Change.of("place not scanned", scene -> scene.without(PlaceScanned.class::isInstance)),
            Change.of("another meter", scene -> scanned(scene, "M-1", "B-7", "C-100")),
            Change.of("another box", scene -> scanned(scene, "M-OLD", "B-8", "C-100")),
            Change.of("another customer", scene -> scanned(scene, "M-OLD", "B-7", "C-1")),
            Change.drawn("point not opened", SiteChanges::notOpened),
            Change.drawn("point not locked", SiteChanges::notLocked),
            Change.drawn("locked again after the test", SiteChanges::lockedAgain),
            Change.of(
                    "a source found",
                    scene -> scene.then(
                            "permitter", new SourceFound(new Source("G-1", SourceKind.GENERATOR, "Generator")))),
            Change.of("a source on record that the ticket does not list", SiteChanges::oneMoreOnRecord),
            Change.of("place not on record", scene -> scene.place(_ -> Optional.empty())),
            Change.of("no earth", scene -> scene.without(EarthApplied.class::isInstance)),
            Change.of(
                    "earth waived",
                    scene -> scene.without(EarthApplied.class::isInstance)
                            .then("permitter", new EarthWaived("cable end in sight"))),
            Change.drawn(
                    "one more earth",
                    (scene, random) ->
                            scene.then("permitter", new EarthApplied(Draw.any(Draw.POINTS, random), "E-2", "p"))),
            Change.drawn("measure not done", SiteChanges::measureNotDone),
            Change.drawn("tool not scanned", SiteChanges::notScanned),
            Change.drawn(
                    "voltage on a shell",
                    (scene, random) -> scene.then(
                            "wang", new ReadingTaken(ReadingKind.SHELL_VOLTS, random.nextInt(2), "T-1", "box"))),
            Change.drawn("breath tested", SiteChanges::breath),
            Change.of("a break in sight", scene -> seen(scene, Duration.ofMinutes(1))),
            Change.of("a break in sight the day before", scene -> seen(scene, Duration.ofDays(1))));

    private SiteChanges() {}

    private static Scene oneMoreOnRecord(Scene scene) {
        var battery = new Source("B-1", SourceKind.STORAGE, "Battery");
        return scene.place(place -> place.map(known -> new ServicePoint(
                known.customer(),
                known.address(),
                known.box(),
                known.boxName(),
                known.meter(),
                Stream.concat(known.sources().stream(), Stream.of(battery)).toList())));
    }

    private static Scene scanned(Scene scene, String meter, String box, String customer) {
        return scene.then("leader", new PlaceScanned(meter, box, customer, "p", false));
    }

    private static Scene notOpened(Scene scene, Random random) {
        var point = Draw.any(Draw.POINTS, random);
        return scene.without(
                event -> event instanceof PointOpened opened && opened.point().equals(point));
    }

    private static Scene notLocked(Scene scene, Random random) {
        var point = Draw.any(Draw.POINTS, random);
        return scene.without(
                event -> event instanceof PointLocked locked && locked.point().equals(point));
    }

    private static Scene lockedAgain(Scene scene, Random random) {
        return scene.then("permitter", new PointLocked(Draw.any(Draw.POINTS, random), "L-9", "p"));
    }

    private static Scene notScanned(Scene scene, Random random) {
        var tool = Draw.any(Draw.TOOLS, random);
        return scene.without(
                event -> event instanceof ToolScanned scan && scan.tool().equals(tool));
    }

    private static Scene measureNotDone(Scene scene, Random random) {
        var lines = scene.history().stream()
                .flatMap(one -> one.event() instanceof MeasureDone done ? Stream.of(done.line()) : Stream.empty())
                .toList();
        var line = lines.isEmpty() ? "" : Draw.any(lines, random);
        return scene.without(
                event -> event instanceof MeasureDone done && done.line().equals(line));
    }

    private static Scene breath(Scene scene, Random random) {
        var showed = random.nextInt(2) * 20;
        return scene.then(
                "leader", new ReadingTaken(ReadingKind.BREATH_ALCOHOL, showed, "T-9", Draw.any(Draw.PEOPLE, random)));
    }

    private static Scene seen(Scene scene, Duration ago) {
        return scene.then("permitter", new Confirmed(Condition.VISIBLE_BREAK, "", "p"), ago);
    }
}
