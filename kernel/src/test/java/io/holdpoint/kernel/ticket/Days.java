package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.Catalogue;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.Certificate;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.plan.PlanContent;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The good day of every form, stage by stage; whoever plays it stops where he likes and does something else. */
public final class Days {

    /** The ticket that a sheet stands under, where the form needs one. */
    public static final String PARENT = "T-PARENT";

    private static final List<String> CREW = List.of("leader", "guardian", "wang", "zhao");

    private final Day day = new Day();
    private final TicketType type;
    private UnaryOperator<Contents> otherwise = contents -> contents;

    private Days(Form form) {
        this.type = Objects.requireNonNull(Day.TYPES.get(form));
        day.workType = Catalogue.workType(type.outage() ? "METER_REPLACE" : "METER_MOUNT_UNENERGISED");
        day.plan = Optional.of(
                type.outage() ? day.plan(List.of("H01", "H05", "H08")) : day.plan(List.of("H12", "H13", "H16")));
        if (form == Form.EMERGENCY_REPAIR) {
            day.plan = day.plan.map(Days::urgent);
        }
        if (type.parent() == TicketType.Parentage.MUST) {
            parent(type.lines() ? TicketState.PERMITTED : TicketState.WORKING);
        }
        day.world.people.replaceAll((_, person) -> highVoltage(person));
        joined("dispatcher", "unit", Role.DISPATCHER);
        joined("permitter2", "unit", Role.PERMITTER);
        joined("issuer3", "contractor", Role.ISSUER);
        joined("customer", "customer", Role.CUSTOMER_PERMITTER);
        joined("liaison", "customer", Role.LIAISON);
    }

    /** The day of {@code form}, before anything happened. */
    public static Days of(Form form) {
        return new Days(form);
    }

    /** The ticket's content otherwise; before it is drafted. */
    public Days with(UnaryOperator<Contents> how) {
        var before = otherwise;
        otherwise = contents -> how.apply(before.apply(contents));
        return this;
    }

    /** The day as it stands. */
    public Day day() {
        return day;
    }

    /** Another ticket in place of the one with its id. */
    public Days other(Other other) {
        var made = other.made();
        day.others.removeIf(known -> known.id().equals(made.id()));
        day.others.add(made);
        return this;
    }

    /** The ticket that this one stands under, in {@code state}, with this crew in its own. */
    public Days parent(TicketState state) {
        return other(
                Other.of(PARENT, Form.STATION_FIRST).in(state).crew("leader2", "leader", "guardian", "wang", "zhao"));
    }

    /** What the ticket says. */
    public Content content() {
        var plain = Drafting.from(type, day.plan.orElseThrow(), day.world.place.orElseThrow(), day.workType);
        var contents = Contents.of(plain);
        for (Field field : type.fields()) {
            contents.field(field, "as surveyed");
        }
        if (!type.lowVoltage()) {
            contents.voltage(Optional.of(VoltageClass.UP_TO_10_KV));
        }
        if (type.form() == Form.LIVE_WORK) {
            contents.field(Field.JUSTIFICATION, "DIAGNOSTIC: the fault shows under voltage only")
                    .incidentEnergyTenths(Optional.of(80));
        }
        if (type.parent() == TicketType.Parentage.MUST) {
            contents.parent(Optional.of(PARENT));
        }
        if (type.lines()) {
            contents.lines(type.nature() == TicketType.Nature.SWITCHING ? switching() : secondary())
                    .steps(List.of());
        }
        if (type.nature() == TicketType.Nature.ISOLATION) {
            contents.steps(List.of());
        }
        if (type.form() == Form.EMERGENCY_REPAIR) {
            contents.window(new Window(World.at("08:30"), World.at("12:30")));
        }
        return otherwise.apply(contents).made();
    }

    private static List<Line> switching() {
        return List.of(
                new Line("1", Line.Action.OPEN, "Q-1", "feeder 1"),
                new Line("2", Line.Action.TEST_DEAD, "Q-1", "feeder 1"),
                new Line("3", Line.Action.EARTH, "Q-1", "feeder 1"));
    }

    private static List<Line> secondary() {
        return List.of(
                new Line("1", Line.Action.LINK_OPEN, "X-7", "trip link"),
                new Line("2", Line.Action.SHORT, "X-8", "current circuit"));
    }

    // The good day, stage by stage.

    public Days drafted() {
        if (type.dayBefore()) {
            day.now = World.at("15:00").minus(Duration.ofDays(1));
        }
        day.does("leader", new Draft("T", content()));
        return this;
    }

    public Days issued() {
        drafted();
        day.does("leader", new Submit()).does("issuer", new Issue());
        if (more().secondUnit().isPresent()) {
            day.does("issuer3", new CounterSign());
        }
        return this;
    }

    public Days received() {
        issued();
        if (type.needsPermit()) {
            day.does(releaser(), new Receive());
        }
        return this;
    }

    public Days onSite() {
        received();
        day.at("07:45").met().does("leader", new Depart()).at("08:31");
        CREW.forEach(who -> day.does(who, new SignIn()));
        day.does("leader", day.scan());
        List.of("T-1", "T-2", "T-3").forEach(tool -> day.does("wang", new ScanTool(tool)));
        return this;
    }

    /** Everything scanned, made sure of and measured that high voltage, live parts or a flame ask for. */
    public Days ready() {
        onSite();
        if (type.outage() && more().voltageClass().high()) {
            Sites.confirm(Sites.equipped(day), Condition.GLOVES_AIR_TESTED);
            Sites.confirm(day, Condition.VISIBLE_BREAK);
        } else if (more().voltageClass().high() || type.form() == Form.LIVE_WORK || hot()) {
            Sites.ready(day);
        }
        return this;
    }

    /** What has to be said on the telephone before anything is switched. */
    public Days called() {
        ready();
        more().liaison().ifPresent(liaison -> call(CallKind.OUTAGE_ASKED, liaison));
        if (type.form() == Form.LIVE_WORK) {
            call(CallKind.RECLOSING_OFF, "dispatcher");
        }
        if (type.form() == Form.SWITCHING || type.form() == Form.VERBAL_ORDER) {
            call(CallKind.ORDER_READ_BACK, "dispatcher");
        }
        return this;
    }

    public Days isolated() {
        called();
        var points = List.copyOf(day.ticket().register().points().keySet());
        for (String point : points) {
            day.does("permitter", new OpenPoint(point, day.photo()));
            day.does("permitter", new LockPoint(point, "L-" + point, day.photo()));
        }
        if (type.outage()) {
            day.does("permitter", Day.goodTest());
        }
        points.forEach(point -> day.does("permitter", new ApplyEarth(point, "E-" + point, day.photo())));
        return this;
    }

    public Days measured() {
        isolated();
        day.measured();
        return this;
    }

    public Days permitted() {
        measured();
        if (type.needsPermit()) {
            day.does(releaser(), new Permit());
        }
        if (more().customerPermit()) {
            day.does("customer", new PermitAsCustomer());
        }
        return this;
    }

    public Days disclosed() {
        permitted();
        if (type.nature() != TicketType.Nature.ISOLATION) {
            day.disclosed();
        }
        return this;
    }

    public Days working() {
        disclosed();
        if (type.nature() != TicketType.Nature.ISOLATION) {
            day.does("leader", new Start());
        }
        return this;
    }

    public Days done() {
        working();
        day.ticket().steps().forEach(step -> {
            if (type.lines()) {
                day.does("guardian", new CallLine(step));
            }
            day.does("wang", new CompleteStep(step, day.photo()));
        });
        return this;
    }

    public Days ended() {
        done();
        day.everybodyOut().does("leader", day.end());
        return this;
    }

    public Days cleared() {
        ended();
        if (type.lines() && type.parent() == TicketType.Parentage.MUST) {
            parent(TicketState.WORK_ENDED);
            day.ticket().steps().reversed().forEach(line -> day.does("wang", new UndoLine(line, day.photo())));
        }
        more().liaison().ifPresent(liaison -> call(CallKind.COMPLETION_REPORTED, liaison));
        var register = day.ticket().register();
        register.earths().keySet().forEach(earth -> day.does("permitter", new RemoveEarth(earth)));
        register.points()
                .forEach((id, point) -> point.locks().forEach(lock -> day.does("permitter", new RemoveLock(id, lock))));
        register.points().keySet().forEach(point -> day.does("permitter", new Restore(point)));
        if (hot()) {
            Sites.confirm(Sites.wait(day, 60), Condition.FIRE_OUT);
        }
        return this;
    }

    public Days terminated() {
        cleared();
        day.does(type.needsPermit() ? releaser() : "leader", new Terminate());
        return this;
    }

    public Days archived() {
        terminated();
        day.does("checker", new Archive());
        return this;
    }

    /** Puts a call on record. */
    public Days call(CallKind kind, String with) {
        day.does("permitter", new RecordCall(kind, with, "tape-" + kind));
        return this;
    }

    private boolean hot() {
        return type.form() == Form.HOT_WORK_FIRST || type.form() == Form.HOT_WORK_SECOND;
    }

    private String releaser() {
        return type.permit() == TicketType.PermitMode.DISPATCHER ? "dispatcher" : "permitter";
    }

    private Particulars more() {
        return day.ticket().content().more();
    }

    private void joined(String id, String unit, Role role) {
        var like = Objects.requireNonNull(day.world.people.get("permitter"));
        day.world.people.put(
                id,
                new PersonFacts(
                        id,
                        unit,
                        true,
                        new TreeMap<Role, LocalDate>(Map.of(role, World.DAY.plusYears(1))),
                        like.certificates(),
                        like.examUntil(),
                        like.medicalUntil(),
                        like.lastOnSite(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        like.fitness()));
    }

    private static PersonFacts highVoltage(PersonFacts person) {
        var certificates = new TreeMap<>(person.certificates());
        certificates.put(Certificate.HIGH_VOLTAGE_ELECTRICIAN, World.DAY.plusYears(2));
        return new World.Change(person).certificates(certificates).made();
    }

    private static Plan urgent(Plan plan) {
        return with(plan, plan.content().to(), "cable fault");
    }

    /** The plan with a later end. */
    static Plan until(Plan plan, Instant end) {
        return with(plan, end, plan.content().urgentReason());
    }

    private static Plan with(Plan plan, Instant end, String urgentReason) {
        var c = plan.content();
        var content = new PlanContent(
                c.unit(),
                c.workType(),
                c.task(),
                c.customer(),
                c.newMeter(),
                c.from(),
                end,
                c.leader(),
                c.guardian(),
                c.members(),
                c.hazards(),
                c.night(),
                c.firstTimeCrew(),
                urgentReason,
                c.arrangements());
        return new Plan(
                plan.id(),
                plan.state(),
                content,
                plan.planner(),
                plan.writers(),
                plan.grade(),
                plan.approver(),
                plan.overrides());
    }
}
