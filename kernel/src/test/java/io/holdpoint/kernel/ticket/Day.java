package io.holdpoint.kernel.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.Arg;
import io.holdpoint.kernel.Catalogue;
import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Reason;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.WorkType;
import io.holdpoint.kernel.grid.Vicinity;
import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.plan.PlanContent;
import io.holdpoint.kernel.plan.PlanState;
import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.risk.HazardChoice;
import io.holdpoint.kernel.risk.RiskOverrides;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** One ticket's day, step by step: a time, a person, a command, and what then. */
public final class Day {

    private static final SortedMap<String, String> EN = Catalogue.texts("en");
    private static final SortedMap<String, String> ZH = Catalogue.texts("zh");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    static final SortedMap<Form, TicketType> TYPES = Catalogue.ticketTypes();

    /** The forms that the catalogue of this day knows. */
    final SortedMap<Form, TicketType> types = new TreeMap<>(TYPES);

    final World world = new World();
    WorkType workType = Catalogue.workType("METER_REPLACE");
    Optional<Plan> plan;
    Optional<Vicinity> vicinity = Optional.empty();
    final List<OtherTicket> others = new ArrayList<>();
    final List<TicketHistory.Recorded> history = new ArrayList<>();
    Optional<Ticket> ticket = Optional.empty();
    public Instant now = World.at("07:30");
    /** What the content says otherwise than its plan makes it. */
    UnaryOperator<Content> otherwise = UnaryOperator.identity();

    private int photos;

    public Day() {
        plan = Optional.of(plan(List.of("H01", "H05", "H08")));
    }

    /** A day under a field work card: a meter mounted before its service is connected. */
    static Day card() {
        var day = new Day();
        day.workType = Catalogue.workType("METER_MOUNT_UNENERGISED");
        day.plan = Optional.of(day.plan(List.of("H12", "H13", "H16")));
        return day;
    }

    Plan plan(List<String> hazards) {
        var content = new PlanContent(
                "unit",
                workType.code(),
                "replace the meter",
                "C-100",
                "M-NEW",
                World.at("08:30"),
                World.at("17:30"),
                "leader",
                Optional.of("guardian"),
                new TreeSet<>(List.of("wang", "zhao")),
                hazards.stream().map(id -> new HazardChoice(id, false, "")).toList(),
                false,
                false,
                "",
                Optional.empty());
        return new Plan(
                "P-1",
                PlanState.APPROVED,
                content,
                "planner",
                new TreeSet<>(List.of("planner")),
                Optional.empty(),
                Optional.of("approver"),
                RiskOverrides.NONE);
    }

    Content content() {
        var form = workType.isolates() ? Form.LOW_VOLTAGE_TICKET : Form.FIELD_WORK_CARD;
        return otherwise.apply(Drafting.from(
                Objects.requireNonNull(TYPES.get(form)), plan.orElseThrow(), world.place.orElseThrow(), workType));
    }

    public TicketFacts facts() {
        return new TicketFacts(
                world.regime,
                World.OFFSET,
                world.people,
                world.tools,
                plan,
                world.place,
                Optional.of(workType),
                World.HAZARDS,
                List.copyOf(others),
                types,
                vicinity);
    }

    Decision<TicketEvent> decide(String who, TicketCommand command) {
        var decision = TicketKernel.decide(ticket, command, who, facts(), now);
        said(decision).forEach(Day::readable);
        return decision;
    }

    /** Granted, and recorded. */
    Day does(String who, TicketCommand command) {
        now = now.plus(Duration.ofMinutes(1));
        switch (decide(who, command)) {
            case Decision.Held<TicketEvent> held ->
                throw new AssertionError(who + " " + command + " was held: " + held.reasons());
            case Decision.Granted<TicketEvent> granted -> {
                var stamp = new Stamp(who, now);
                granted.events().forEach(event -> record(event, stamp));
            }
        }
        return this;
    }

    private void record(TicketEvent event, Stamp stamp) {
        history.add(new TicketHistory.Recorded(event, stamp));
        ticket = Optional.of(ticket.map(known -> TicketHistory.evolve(known, event, stamp))
                .orElseGet(() -> TicketHistory.begin(event, stamp)));
    }

    /** Held, by exactly these hold points. */
    Day held(String who, TicketCommand command, String... by) {
        assertThat(reasons(who, command)).containsExactlyInAnyOrder(by);
        return this;
    }

    /** The ids of the hold points that hold a command; empty when it is granted. */
    SortedSet<String> reasons(String who, TicketCommand command) {
        var ids = new TreeSet<String>();
        if (decide(who, command) instanceof Decision.Held<TicketEvent> held) {
            held.reasons().forEach(reason -> ids.add(reason.holdPoint()));
        }
        return ids;
    }

    /** The ids of the hold points that hold a command or, where it is granted, of those that warn. */
    SortedSet<String> told(String who, TicketCommand command) {
        var ids = new TreeSet<String>();
        said(decide(who, command)).forEach(reason -> ids.add(reason.holdPoint()));
        return ids;
    }

    private static List<Reason> said(Decision<TicketEvent> decision) {
        return switch (decision) {
            case Decision.Held<TicketEvent> held -> held.reasons();
            case Decision.Granted<TicketEvent> granted -> granted.warnings();
        };
    }

    Day at(String time) {
        now = World.at(time);
        return this;
    }

    public Ticket ticket() {
        return ticket.orElseThrow();
    }

    /** The same day under another regime. */
    public Day under(Regime regime) {
        world.regime = regime;
        return this;
    }

    /** The ticket as far as there is one. */
    public Optional<Ticket> ticketIfAny() {
        return ticket;
    }

    /** Everything that happened, in order. */
    public List<TicketHistory.Recorded> past() {
        return List.copyOf(history);
    }

    /** A picture not used before. */
    String photo() {
        return "photo-" + ++photos;
    }

    /** Every text of a reason exists in both languages and has a value for each of its places. */
    static void readable(Reason reason) {
        assertThat(reason.clauses()).isNotEmpty();
        readable(reason.message());
        reason.evidence().forEach(Day::readable);
    }

    private static void readable(Message message) {
        for (var texts : List.of(EN, ZH)) {
            assertThat(texts).containsKey(message.key());
            var places = PLACE.matcher(texts.get(message.key())).results().map(found -> found.group(1));
            assertThat(message.args().keySet()).containsAll(places.toList());
        }
        message.args().values().forEach(arg -> {
            if (arg instanceof Arg.Term term) {
                assertThat(EN).containsKey(term.key());
            }
        });
    }

    // The good day, stage by stage.

    Day drafted() {
        return does("leader", new Draft("T", content()));
    }

    Day issued() {
        return drafted().does("leader", new Submit()).does("issuer", new Issue());
    }

    Day met() {
        does("leader", new HoldMeeting(new TreeSet<>(List.of(Topic.values()))));
        List.of("leader", "guardian", "wang", "zhao").forEach(who -> does(who, new SignMeeting()));
        return this;
    }

    public Day onSite() {
        issued();
        if (facts().type(ticket().content().form()).needsPermit()) {
            does("permitter", new Receive());
        }
        met().does("leader", new Depart());
        at("08:31");
        List.of("leader", "guardian", "wang", "zhao").forEach(who -> does(who, new SignIn()));
        does("leader", scan());
        List.of("T-1", "T-2", "T-3").forEach(tool -> does("wang", new ScanTool(tool)));
        return ticket().content().more().voltageClass().high() ? gloved() : this;
    }

    /** Rubber gloves for high voltage, scanned and blown up. */
    private Day gloved() {
        world.tool("T-HV", "INSULATED_GLOVES_HV");
        return does("wang", new ScanTool("T-HV"))
                .does("wang", new Confirm(Condition.GLOVES_AIR_TESTED, "no leak", photo()));
    }

    Day isolated() {
        onSite();
        for (String point : List.of("F-7", "PV-17")) {
            does("permitter", new OpenPoint(point, photo()));
            does("permitter", new LockPoint(point, "L-" + point, photo()));
        }
        return does("permitter", goodTest()).does("permitter", new ApplyEarth("PV-17", "E-1", photo()));
    }

    Day measured() {
        var content = ticket().content();
        content.measures().forEach(line -> does("leader", new DoMeasure(line, photo())));
        content.hazards().forEach(line -> does("leader", new DoMeasure(line, photo())));
        return this;
    }

    public Day permitted() {
        return isolated().measured().does("permitter", new Permit());
    }

    public Day disclosed() {
        does("leader", new HoldDisclosure("the neighbouring box stays live"));
        List.of("leader", "guardian", "wang", "zhao").forEach(who -> does(who, new SignDisclosure()));
        return this;
    }

    public Day working() {
        return permitted().disclosed().does("leader", new Start());
    }

    Day stepsDone() {
        ticket().content().steps().forEach(step -> does("wang", new CompleteStep(step, photo())));
        return this;
    }

    Day everybodyOut() {
        List.of("wang", "zhao", "guardian", "leader").forEach(who -> {
            if (ticket().presence().signedIn().contains(who)) {
                does(who, new SignOut());
            }
        });
        return this;
    }

    Day ended() {
        return working().stepsDone().everybodyOut().does("leader", end());
    }

    Day cleared() {
        return ended().does("permitter", new RemoveEarth("E-1"))
                .does("permitter", new RemoveLock("F-7", "L-F-7"))
                .does("permitter", new RemoveLock("PV-17", "L-PV-17"))
                .does("permitter", new Restore("F-7"))
                .does("permitter", new Restore("PV-17"));
    }

    Day terminated() {
        return cleared().does("permitter", new Terminate());
    }

    public Day archived() {
        return terminated().does("checker", new Archive());
    }

    End end() {
        return new End(4, new TreeSet<>(ticket().checks().tools()), true, "");
    }

    ScanPlace scan() {
        return new ScanPlace("M-OLD", "B-7", "C-100", photo());
    }

    static TestVoltage goodTest() {
        return test(Indication.PRESENT, Indication.ABSENT, Indication.PRESENT);
    }

    static TestVoltage test(Indication before, Indication poles, Indication after) {
        var shown = new TreeMap<Pole, Indication>();
        for (Pole pole : Pole.values()) {
            shown.put(pole, poles);
        }
        return new TestVoltage("T-1", before, shown, after);
    }
}
