package io.holdpoint.kernel.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Reason;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.Rating;
import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.facts.Source;
import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.facts.ToolCondition;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketEvent.SignedIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a decision rests on may be missing, contradict itself, lie in the future or name what nobody knows: then the answer is a
 * refusal that says what is missing, never a guess in the direction in which somebody is hurt.
 */
class BadInputTest {

    /** What is wrong with the input of somebody's command, and the rule that has to say so. */
    private record Bad(Day day, String who, TicketCommand command, String says) {}

    @TestFactory
    Stream<DynamicTest> isRefusedByName() {
        return bad().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    var bad = each.getValue();
                    var decision = bad.day().decide(bad.who(), bad.command());
                    assertThat(decision).isInstanceOf(Decision.Held.class);
                    assertThat(bad.day().reasons(bad.who(), bad.command())).contains(bad.says());
                }));
    }

    /** The same day with nothing wrong is let go on: what is refused above is refused for what is wrong. */
    @Test
    void theGoodDayGoesOn() {
        assertThat(ready().reasons("leader", new Start())).isEmpty();
        assertThat(new Day().isolated().measured().reasons("permitter", new Permit()))
                .isEmpty();
        assertThat(new Day().drafted().reasons("leader", new Submit())).isEmpty();
    }

    private static SortedMap<String, Bad> bad() {
        var all = new TreeMap<String, Bad>();
        missing(all);
        contradictory(all);
        future(all);
        unknown(all);
        return all;
    }

    private static void missing(SortedMap<String, Bad> all) {
        all.put("missing: a worker's record", starting(day -> day.world.people.remove("wang"), "HP-PEOPLE-01"));
        all.put("missing: the leader's record", starting(day -> day.world.people.remove("leader"), "HP-PEOPLE-01"));
        all.put(
                "missing: the permitter's record",
                permitting(day -> day.world.people.remove("permitter"), "HP-ROLE-01"));
        all.put("missing: the register of tools", starting(day -> day.world.tools.clear(), "HP-TOOL-05"));
        all.put("missing: the plan", submitting(day -> day.plan = Optional.empty(), "HP-PLAN-01"));
        all.put("missing: the place", permitting(day -> day.world.place = Optional.empty(), "HP-SOURCE-02"));
        all.put("missing: the types of form", starting(day -> day.types.clear(), "HP-TYPE-01"));
        all.put(
                "missing: the last day of an examination",
                starting(day -> day.world.change("wang", BadInputTest::neverExamined), "HP-PEOPLE-03"));
        all.put(
                "missing: the last day of a tool's test",
                starting(day -> day.world.tool(tool("T-1", Optional.empty(), Rating.NONE)), "HP-TOOL-01"));
    }

    private static void contradictory(SortedMap<String, Bad> all) {
        all.put(
                "contradictory: the meter on site is another than the ticket's",
                new Bad(
                        ready().does("leader", new ScanPlace("M-ELSE", "B-7", "C-100", "p-x")),
                        "leader",
                        new Start(),
                        "HP-PLACE-02"));
        all.put(
                "contradictory: the register has a source that the ticket does not",
                starting(day -> day.world.place = day.world.place.map(BadInputTest::withGenerator), "HP-SOURCE-01"));
        all.put(
                "contradictory: a tool is out on another ticket",
                new Bad(onSiteWith(out("T-1")), "leader", new ScanTool("T-1"), "HP-TOOL-03"));
        all.put(
                "contradictory: the leader is at work on another ticket",
                starting(
                        day -> day.others.add(Other.of("T-OTHER", Form.LOW_VOLTAGE_TICKET)
                                .in(TicketState.WORKING)
                                .window("08:00", "17:00")
                                .crew("leader", "zhou")
                                .made()),
                        "HP-LEADER-01"));
        all.put(
                "contradictory: what happens comes before what happened",
                new Bad(ready().at("08:00"), "leader", new Start(), "HP-TIME-01"));
    }

    private static void future(SortedMap<String, Bad> all) {
        all.put(
                "future: a worker's last day on site",
                starting(
                        day -> day.world.change(
                                "wang",
                                person -> new World.Change(person)
                                        .lastOnSite(Optional.of(World.DAY.plusDays(1)))
                                        .made()),
                        "HP-PEOPLE-06"));
        all.put(
                "future: the day of a tool's test",
                starting(
                        day -> day.world.tool(tool(
                                "T-1",
                                Optional.of(World.DAY.plusMonths(1)),
                                new Rating(
                                        Optional.of(World.DAY.plusDays(1)),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))),
                        "HP-KIT-03"));
        all.put("future: the window", new Bad(ready().at("08:20"), "leader", new Start(), "HP-WINDOW-01"));
    }

    private static void unknown(SortedMap<String, Bad> all) {
        all.put("unknown: who asks", new Bad(ready(), "nobody-knows", new Start(), "HP-ROLE-01"));
        all.put("unknown: a tool", new Bad(new Day().onSite(), "leader", new ScanTool("T-UNKNOWN"), "HP-TOOL-04"));
        all.put(
                "unknown: a point",
                new Bad(new Day().onSite(), "permitter", new OpenPoint("X-1", "p-x"), "HP-SCOPE-02"));
        all.put(
                "unknown: a step",
                new Bad(ready().does("leader", new Start()), "wang", new CompleteStep("S-X", "p-x"), "HP-SCOPE-01"));
        all.put("unknown: a line", new Bad(new Day().onSite(), "leader", new DoMeasure("M-X", "p-x"), "HP-MEASURE-02"));
        all.put("unknown: a lock", new Bad(ready(), "permitter", new RemoveLock("F-7", "L-X"), "HP-REGISTER-02"));
        all.put(
                "unknown: who joins",
                new Bad(new Day().onSite(), "leader", new AddMember("nobody-knows"), "HP-PEOPLE-01"));
    }

    /** A kind of work that the catalogue does not know takes certificates that nobody knows. */
    @Test
    void anUnknownKindOfWorkIsRefused() {
        var day = ready();
        var facts = day.facts();
        var unknown = new TicketFacts(
                facts.regime(),
                facts.offset(),
                facts.people(),
                facts.tools(),
                facts.plan(),
                facts.servicePoint(),
                Optional.empty(),
                facts.hazards(),
                facts.others(),
                facts.types(),
                facts.vicinity());
        var held = TicketKernel.decide(day.ticketIfAny(), new Start(), "leader", unknown, day.now);
        assertThat(((Decision.Held<TicketEvent>) held).reasons())
                .extracting(Reason::message)
                .extracting(message -> message.key())
                .contains("HP-PEOPLE-02.unknown");
    }

    /** A history without its beginning makes no ticket, and says so. */
    @Test
    void aHistoryWithoutItsBeginningIsRefused() {
        var past = new ArrayList<>(ready().past());
        past.removeFirst();
        assertThatThrownBy(() -> TicketHistory.fold(past))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a ticket begins by being drafted");
        assertThatThrownBy(() -> TicketHistory.begin(new SignedIn(), new Stamp("wang", World.at("08:00"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * Whatever was done to make the work safe counts only where it is on record: with any one such event taken out of the history,
     * the start is refused. Where what is missing forbids something, nobody can tell from the rest; so whoever stores histories
     * numbers them and refuses one with a hole.
     */
    @TestFactory
    Stream<DynamicTest> aHistoryWithAHoleIsHeld() {
        var whole = ready();
        return whole.past().stream()
                .filter(past -> past.event() instanceof TicketEvent.PointOpened
                        || past.event() instanceof TicketEvent.PointLocked
                        || past.event() instanceof TicketEvent.VoltageTested
                        || past.event() instanceof TicketEvent.MeasureDone
                        || past.event() instanceof TicketEvent.PlaceScanned
                        || past.event() instanceof TicketEvent.Permitted
                        || past.event() instanceof TicketEvent.DisclosureHeld
                        || past.event() instanceof TicketEvent.DisclosureSigned
                        || past.event() instanceof TicketEvent.MeetingSigned)
                .map(hole -> DynamicTest.dynamicTest(hole.toString(), () -> {
                    var day = ready();
                    var past = new ArrayList<>(day.past());
                    past.remove(hole);
                    day.ticket = TicketHistory.fold(past);
                    assertThat(day.reasons("leader", new Start())).isNotEmpty();
                }));
    }

    private static Bad starting(Consumer<Day> bad, String says) {
        var day = ready();
        bad.accept(day);
        return new Bad(day, "leader", new Start(), says);
    }

    private static Bad permitting(Consumer<Day> bad, String says) {
        var day = new Day().isolated().measured();
        bad.accept(day);
        return new Bad(day, "permitter", new Permit(), says);
    }

    private static Bad submitting(Consumer<Day> bad, String says) {
        var day = new Day().drafted();
        bad.accept(day);
        return new Bad(day, "leader", new Submit(), says);
    }

    private static Day ready() {
        return new Day().permitted().disclosed();
    }

    private static PersonFacts neverExamined(PersonFacts person) {
        return new World.Change(person).examUntil(Optional.empty()).made();
    }

    private static ToolFacts tool(String tag, Optional<LocalDate> due, Rating rating) {
        return new ToolFacts(tag, "VOLTAGE_TESTER", due, ToolCondition.FIT, Optional.empty(), rating);
    }

    private static ToolFacts out(String tag) {
        return new ToolFacts(
                tag,
                "VOLTAGE_TESTER",
                Optional.of(World.DAY.plusMonths(1)),
                ToolCondition.FIT,
                Optional.of("T-OTHER"),
                Rating.NONE);
    }

    private static Day onSiteWith(ToolFacts tool) {
        var day = new Day().onSite();
        day.world.tool(tool);
        return day;
    }

    private static ServicePoint withGenerator(ServicePoint place) {
        var sources = new ArrayList<>(place.sources());
        sources.add(new Source("GEN-1", SourceKind.GENERATOR, "generator"));
        return new ServicePoint(
                place.customer(), place.address(), place.box(), place.boxName(), place.meter(), sources);
    }
}
