package io.holdpoint.bench.permit;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.Source;
import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.facts.ToolCondition;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Indication;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.Pole;
import io.holdpoint.kernel.ticket.SuspensionCause;
import io.holdpoint.kernel.ticket.TicketEvent.Departed;
import io.holdpoint.kernel.ticket.TicketEvent.EarthApplied;
import io.holdpoint.kernel.ticket.TicketEvent.EarthWaived;
import io.holdpoint.kernel.ticket.TicketEvent.Issued;
import io.holdpoint.kernel.ticket.TicketEvent.LeaderChangeOrdered;
import io.holdpoint.kernel.ticket.TicketEvent.LeaderChanged;
import io.holdpoint.kernel.ticket.TicketEvent.MeasureDone;
import io.holdpoint.kernel.ticket.TicketEvent.MemberAdded;
import io.holdpoint.kernel.ticket.TicketEvent.Permitted;
import io.holdpoint.kernel.ticket.TicketEvent.PlaceScanned;
import io.holdpoint.kernel.ticket.TicketEvent.PointLocked;
import io.holdpoint.kernel.ticket.TicketEvent.PointOpened;
import io.holdpoint.kernel.ticket.TicketEvent.Received;
import io.holdpoint.kernel.ticket.TicketEvent.SignedOut;
import io.holdpoint.kernel.ticket.TicketEvent.SourceFound;
import io.holdpoint.kernel.ticket.TicketEvent.Started;
import io.holdpoint.kernel.ticket.TicketEvent.Suspended;
import io.holdpoint.kernel.ticket.TicketEvent.ToolScanned;
import io.holdpoint.kernel.ticket.TicketEvent.VoltageTested;
import io.holdpoint.kernel.ticket.TicketHistory.Recorded;
import io.holdpoint.kernel.ticket.Window;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What can be otherwise than on the good day: on the ticket, with people, with tools, on paper, by the clock. */
final class Changes {

    private static final List<String> CREW = List.of("leader", "guardian", "wang", "zhao");
    private static final List<String> PEOPLE = List.of("leader", "guardian", "wang", "zhao", "permitter", "leader2");
    private static final List<String> ACTORS = List.of("leader", "issuer", "issuer2", "wang", "supervisor", "nobody");
    private static final List<String> POINTS = List.of("F-7", "PV-17");
    private static final List<String> TOOLS = List.of("T-1", "T-2", "T-3");

    private Changes() {}

    private static final List<Change> ON_THE_TICKET = List.of(
            Change.of("not received", scene -> scene.without(Received.class::isInstance)),
            Change.of("issued by another", scene -> scene.instead(Issued.class, one -> by("issuer2", one))),
            Change.of("permitted already", scene -> scene.then("permitter", new Permitted())),
            Change.of("interrupted, measures lifted", scene -> interrupted(scene, true)),
            Change.of("interrupted, measures stay", scene -> interrupted(scene, false)),
            Change.of("not departed", scene -> scene.without(Departed.class::isInstance)),
            Change.drawn("somebody left", (scene, random) -> scene.then(any(CREW, random), new SignedOut())),
            Change.of("somebody unknown joined", scene -> scene.then("leader", new MemberAdded("nobody"))),
            Change.of("somebody of the office joined", scene -> scene.then("leader", new MemberAdded("checker"))),
            Change.of("leader changes", scene -> scene.then("issuer", new LeaderChangeOrdered("leader2", "ill"))),
            Change.of("leader changed", scene -> scene.then("issuer", new LeaderChanged("leader", "leader2"))));

    private static final List<Change> ON_SITE = List.of(
            Change.of("place not scanned", scene -> scene.without(PlaceScanned.class::isInstance)),
            Change.of(
                    "another meter",
                    scene -> scene.then("leader", new PlaceScanned("M-1", "B-7", "C-100", "p", false))),
            Change.of(
                    "another box",
                    scene -> scene.then("leader", new PlaceScanned("M-OLD", "B-8", "C-100", "p", false))),
            Change.of(
                    "another customer",
                    scene -> scene.then("leader", new PlaceScanned("M-OLD", "B-7", "C-1", "p", false))),
            Change.drawn("point not opened", (scene, random) -> notOpened(scene, any(POINTS, random))),
            Change.drawn("point not locked", (scene, random) -> notLocked(scene, any(POINTS, random))),
            Change.drawn(
                    "locked again after the test",
                    (scene, random) -> scene.then("permitter", new PointLocked(any(POINTS, random), "L-9", "p"))),
            Change.of(
                    "a source found",
                    scene -> scene.then(
                            "permitter", new SourceFound(new Source("G-1", SourceKind.GENERATOR, "Generator")))),
            Change.of("no earth", scene -> scene.without(EarthApplied.class::isInstance)),
            Change.of(
                    "earth waived",
                    scene -> scene.without(EarthApplied.class::isInstance)
                            .then("permitter", new EarthWaived("cable end in sight"))),
            Change.drawn("measure not done", Changes::measureNotDone),
            Change.drawn("tool not scanned", (scene, random) -> notScanned(scene, any(TOOLS, random))));

    private static final List<Change> TESTED = List.of(
            Change.of("not tested", scene -> scene.without(VoltageTested.class::isInstance)),
            Change.of(
                    "tested before isolation",
                    scene -> scene.instead(
                            VoltageTested.class,
                            one -> new Recorded(one.event(), new Stamp("permitter", World.at("08:31"))))),
            Change.drawn("a pole shows voltage", (scene, random) -> shows(scene, random, Indication.PRESENT)),
            Change.drawn("a pole not tested", (scene, random) -> shows(scene, random, Indication.NOT_TESTED)),
            Change.of("a pole left out", Changes::poleLeftOut),
            Change.of("tester not proved before", scene -> proved(scene, Indication.ABSENT, Indication.PRESENT)),
            Change.of("tester not proved after", scene -> proved(scene, Indication.PRESENT, Indication.NOT_TESTED)));

    private static final List<Change> PEOPLES = List.of(
            anybody("certificate run out", World::uncertified),
            anybody("examination run out", World::unexamined),
            anybody("no medical check", World::unwell),
            anybody("suspended", World::suspended),
            anybody("long away", World::away),
            anybody("contractor barred", World::barred),
            anybody("on no list", World::unlisted),
            anybody("account closed", World::inactive),
            Change.drawn("not on record", (scene, random) -> scene.nobodyKnows(any(PEOPLE, random))),
            Change.drawn("another asks", (scene, random) -> scene.by(any(ACTORS, random))));

    private static final List<Change> TOOLS_AND_PAPER = List.of(
            Change.drawn(
                    "tool overdue",
                    (scene, random) ->
                            scene.tool(any(TOOLS, random), tool -> due(tool, Optional.of(World.DAY.minusDays(1))))),
            Change.drawn(
                    "tool never tested",
                    (scene, random) -> scene.tool(any(TOOLS, random), tool -> due(tool, Optional.empty()))),
            Change.drawn("tool set aside", (scene, random) -> scene.tool(any(TOOLS, random), Changes::setAside)),
            Change.drawn("tool unknown", (scene, random) -> scene.unknownTool(any(TOOLS, random))),
            Change.of("kind of work unknown", Scene::unknownWork),
            Change.of("leader leads another", scene -> scene.beside(other("leader", "08:00", "12:00"))),
            Change.of("next leader leads another", scene -> scene.beside(other("leader2", "08:00", "12:00"))),
            Change.of("leader led another earlier", scene -> scene.beside(other("leader", "06:00", "08:00"))),
            Change.of("permitter may lead", scene -> scene.regime(Setting.SITE_PERMITTER_MAY_LEAD, 1)),
            Change.of("permitter may not lead", scene -> scene.regime(Setting.SITE_PERMITTER_MAY_LEAD, 0)),
            Change.of("no earth waiver allowed", scene -> scene.regime(Setting.LOW_VOLTAGE_EARTH_WAIVER, 0)),
            Change.of("short break", scene -> scene.regime(Setting.SITE_BREAK_DAYS, 2)));

    private static final List<Change> BY_THE_CLOCK = List.of(
            Change.of("before the window", scene -> scene.at(World.at("08:00"))),
            Change.of("at the end of the window", scene -> scene.at(World.at("17:30"))),
            Change.of("the day after", scene -> scene.at(scene.now().plus(Duration.ofDays(1)))),
            Change.of("the clock set back", scene -> scene.at(World.at("08:31"))));

    /** All of them. */
    static final List<Change> ALL = Stream.of(ON_THE_TICKET, ON_SITE, TESTED, PEOPLES, TOOLS_AND_PAPER, BY_THE_CLOCK)
            .flatMap(List::stream)
            .toList();

    private static Change anybody(String name, UnaryOperator<PersonFacts> how) {
        return Change.drawn(name, (scene, random) -> scene.person(any(PEOPLE, random), how));
    }

    private static String any(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static Recorded by(String who, Recorded one) {
        return new Recorded(one.event(), new Stamp(who, one.stamp().at()));
    }

    private static Scene interrupted(Scene scene, boolean lifted) {
        return scene.then("permitter", new Permitted())
                .then("leader", new Started())
                .then("leader", new Suspended(SuspensionCause.WEATHER, "storm", lifted));
    }

    private static Scene notOpened(Scene scene, String point) {
        return scene.without(
                event -> event instanceof PointOpened opened && opened.point().equals(point));
    }

    private static Scene notLocked(Scene scene, String point) {
        return scene.without(
                event -> event instanceof PointLocked locked && locked.point().equals(point));
    }

    private static Scene notScanned(Scene scene, String tool) {
        return scene.without(
                event -> event instanceof ToolScanned scan && scan.tool().equals(tool));
    }

    private static Scene measureNotDone(Scene scene, Random random) {
        var lines = scene.history().stream()
                .flatMap(one -> one.event() instanceof MeasureDone done ? Stream.of(done.line()) : Stream.empty())
                .toList();
        var line = lines.isEmpty() ? "" : any(lines, random);
        return scene.without(
                event -> event instanceof MeasureDone done && done.line().equals(line));
    }

    private static Scene shows(Scene scene, Random random, Indication indication) {
        var poles = List.of(Pole.values());
        var pole = poles.get(random.nextInt(poles.size()));
        return tested(scene, test -> {
            var shown = new TreeMap<>(test.poles());
            shown.put(pole, indication);
            return new VoltageTested(test.tester(), test.before(), shown, test.after());
        });
    }

    private static Scene poleLeftOut(Scene scene) {
        return tested(scene, test -> {
            var poles = new TreeMap<>(test.poles());
            poles.remove(Pole.ENCLOSURE);
            return new VoltageTested(test.tester(), test.before(), poles, test.after());
        });
    }

    private static Scene proved(Scene scene, Indication before, Indication after) {
        return tested(scene, test -> new VoltageTested(test.tester(), before, test.poles(), after));
    }

    private static Scene tested(Scene scene, UnaryOperator<VoltageTested> how) {
        return scene.instead(
                VoltageTested.class,
                one -> one.event() instanceof VoltageTested test ? new Recorded(how.apply(test), one.stamp()) : one);
    }

    private static ToolFacts due(ToolFacts tool, Optional<LocalDate> day) {
        return new ToolFacts(tool.id(), tool.kind(), day, tool.condition(), tool.onTicket());
    }

    private static ToolFacts setAside(ToolFacts tool) {
        return new ToolFacts(tool.id(), tool.kind(), tool.testDue(), ToolCondition.QUARANTINED, tool.onTicket());
    }

    private static OtherTicket other(String leader, String from, String to) {
        return new OtherTicket(
                "T-OTHER",
                "2026-1",
                leader,
                new TreeSet<>(List.of(leader)),
                new TreeSet<>(),
                new Window(World.at(from), World.at(to)));
    }
}
