package io.holdpoint.kernel.ticket;

import static io.holdpoint.kernel.ticket.FormCases.asking;

import io.holdpoint.kernel.Catalogue;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.Source;
import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.facts.WorkType;
import io.holdpoint.kernel.regime.RegimeFile;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Cases in which one rule alone refuses and the job can go on without it, for rules whose ordinary case does neither. */
final class FartherCases implements CaseBook {

    @Override
    public SortedMap<String, Case> cases() {
        var cases = new TreeMap<String, Case>();
        paper(cases);
        roles(cases);
        people(cases);
        isolation(cases);
        closing(cases);
        course(cases);
        site(cases);
        live(cases);
        return cases;
    }

    private static void paper(Map<String, Case> cases) {
        cases.put("HP-STATE-01", () -> new Ask(new Day().archived(), "wang", new ReturnTool("T-2")));
        cases.put("HP-TIME-01", () -> new Ask(new Day().onSite().at("08:00"), "wang", new ReturnTool("T-2")));
        // A form of which as much is asked as of an unknown one; it is taken out of the catalogue with the crew ready
        // to start.
        cases.put("HP-TYPE-01", () -> {
            var day = ready();
            day.types.remove(Form.LOW_VOLTAGE_TICKET);
            return new Ask(day, "leader", new Start());
        });
        cases.put("HP-TYPE-04", () -> submitting(Form.LINE_FIRST, c -> c.field(Field.LIVE_PARTS, " ")));
        cases.put("HP-TYPE-03", () -> {
            var days = Days.of(Form.DISTRIBUTION_SECOND).drafted();
            var work = days.day().workType;
            days.day().workType = new WorkType(
                    work.code(),
                    true,
                    work.certificates(),
                    work.hazards(),
                    work.steps(),
                    work.toolKinds(),
                    work.tags(),
                    work.measures());
            return asking(days, "leader", new Submit());
        });
        cases.put("HP-SHEET-01", () -> {
            var days = Days.of(Form.TASK_SHEET).drafted();
            return asking(days.parent(TicketState.TERMINATED), "leader", new Submit());
        });
        cases.put("HP-CERTIFICATE-01", () -> {
            var days = Days.of(Form.LOW_VOLTAGE_TICKET)
                    .with(c -> c.isolations(new TreeSet<>(List.of("T-C"))).sources(List.of()))
                    .other(Other.of("T-C", Form.LINE_FIRST)
                            .in(TicketState.PERMITTED)
                            .points("F-7", "PV-17"));
            return asking(days.drafted(), "leader", new Submit());
        });
        cases.put("HP-SHEET-02", () -> {
            var days = Days.of(Form.TASK_SHEET).drafted();
            days.other(Other.of(Days.PARENT, Form.STATION_FIRST)
                    .in(TicketState.WORKING)
                    .window("09:00", "12:00")
                    .crew("leader2", "leader", "guardian", "wang", "zhao"));
            return asking(days, "leader", new Submit());
        });
    }

    private static void roles(Map<String, Case> cases) {
        cases.put("HP-SEPARATE-01", () -> {
            var day = also(new Day(), "leader", Role.ISSUER).drafted().does("leader", new Submit());
            return new Ask(day, "leader", new Issue());
        });
        cases.put("HP-SEPARATE-04", () -> {
            var day = new Day().onSite();
            return new Ask(day, "guardian", new DoMeasure("M-SIGN", day.photo()));
        });
        cases.put(
                "HP-SEPARATE-05",
                () -> new Ask(also(new Day(), "permitter", Role.CHECKER).terminated(), "permitter", new Archive()));
        cases.put("HP-SWITCH-08", () -> {
            var days = Days.of(Form.SWITCHING).drafted();
            also(days.day(), "guardian", Role.ISSUER).does("leader", new Submit());
            return asking(days, "guardian", new Issue());
        });
        cases.put("HP-DUAL-08", () -> {
            var days =
                    Days.of(Form.LINE_SECOND).with(c -> c.customerPermit(true)).measured();
            also(days.day(), "wang", Role.CUSTOMER_PERMITTER);
            return asking(days, "wang", new PermitAsCustomer());
        });
        cases.put("HP-ATTEND-02", () -> {
            var day = also(Staged.graded(ready(), RiskLevel.II), "approver", Role.ATTENDEE);
            day.world.change("approver", person -> World.approving(person, RiskLevel.IV));
            return new Ask(day, "approver", new Attend("all in order"));
        });
        cases.put(
                "HP-ATTEND-03",
                () -> new Ask(also(ready(), "guardian", Role.ATTENDEE), "guardian", new Attend("all in order")));
        cases.put("HP-RECORD-01", () -> {
            var day = also(Staged.graded(ready(), RiskLevel.II), "approver", Role.ATTENDEE);
            return new Ask(day, "leader", new Start());
        });
        cases.put("HP-SHIFT-01", () -> asking(Days.of(Form.LOW_VOLTAGE_TICKET).measured(), "permitter2", new Permit()));
    }

    private static void people(Map<String, Case> cases) {
        cases.put("HP-PEOPLE-06", () -> {
            var day = ready();
            day.world.change(
                    "wang",
                    person -> new World.Change(person)
                            .lastOnSite(Optional.of(World.DAY.minusDays(120)))
                            .made());
            return new Ask(day, "leader", new Start());
        });
        cases.put("HP-FIT-02", () -> {
            var day = Staged.at(plain(ready()), SiteTag.NEAR_LIVE);
            day.world.change(
                    "zhao",
                    person -> new World.Change(person)
                            .certificates(new TreeMap<>())
                            .made());
            return new Ask(day, "leader", new Start());
        });
        cases.put("HP-NEAR-05", () -> {
            var day = plain(Sites.reads(card(), ReadingKind.DISTANCE_MM, 2_000));
            day.world.regime = Catalogue.regime("us");
            day.world.change(
                    "wang",
                    person -> new World.Change(person)
                            .certificates(new TreeMap<>())
                            .made());
            return new Ask(Staged.highVoltage(day), "leader", new Start());
        });
        cases.put("HP-SITE-05", () -> new Ask(alone(ready()), "leader", new Start()));
        cases.put("HP-AIR-12", () -> Sites.start(alone(card()), SiteTag.CONFINED_SPACE));
        cases.put("HP-CONFLICT-02", () -> Sites.start(alone(card()), SiteTag.CONFLICT));
        cases.put("HP-TWO-01", () -> {
            var day = Staged.highVoltage(alone(new Day().working()));
            return new Ask(day, "leader", new CompleteStep("S-OLD-READING", day.photo()));
        });
        cases.put("HP-NIGHT-02", () -> submitting(Form.LOW_VOLTAGE_TICKET, c -> few(c).tag(SiteTag.NIGHT)));
        cases.put("HP-LIVEPARTS-02", () -> submitting(Form.LIVE_WORK, FartherCases::few));
    }

    private static void isolation(Map<String, Case> cases) {
        cases.put("HP-LOCK-02", () -> {
            var day = new Day().isolated().measured();
            day.does("wang", new ReportSource("GEN-1", SourceKind.GENERATOR, "generator"));
            return new Ask(day, "permitter", new Permit());
        });
        cases.put("HP-EARTH-01", () -> new Ask(tested().measured(), "permitter", new Permit()));
        cases.put("HP-EARTH-02", () -> new Ask(tested().measured(), "permitter", new WaiveEarth("one supply")));
        cases.put("HP-ORDER-02", () -> {
            var day = new Day();
            day.world.place = day.world.place.map(place -> new ServicePoint(
                    place.customer(),
                    place.address(),
                    place.box(),
                    place.boxName(),
                    place.meter(),
                    List.of(new Source("F-7", SourceKind.GRID, "Fuse 7"))));
            return new Ask(secured(day.onSite()), "permitter", new WaiveEarth("one supply"));
        });
        cases.put(
                "HP-PLANT-01",
                () -> asking(
                        Days.of(Form.LOW_VOLTAGE_TICKET)
                                .with(c -> c.tag(SiteTag.CUSTOMER_PLANT).customerPermit(true))
                                .measured(),
                        "permitter",
                        new Permit()));
        cases.put("HP-SOURCE-03", () -> {
            var days = Days.of(Form.LINE_FIRST).onSite();
            var day = Sites.confirm(Sites.equipped(days.day()), Condition.GLOVES_AIR_TESTED);
            secured(day).does("permitter", Day.goodTest());
            day.ticket()
                    .register()
                    .points()
                    .keySet()
                    .forEach(point -> day.does("permitter", new ApplyEarth(point, "E-" + point, day.photo())));
            return new Ask(day.measured(), "permitter", new Permit());
        });
        cases.put("HP-ENERGISE-01", () -> new Ask(new Day().isolated(), "permitter", new RemoveEarth("E-1")));
    }

    private static void closing(Map<String, Case> cases) {
        cases.put("HP-REGISTER-02", () -> new Ask(new Day().ended(), "permitter", new RemoveEarth("E-none")));
        cases.put("HP-ENERGISE-04", () -> {
            var day = new Day().working().does("leader", new Suspend(SuspensionCause.BREAK, "meal", false));
            return new Ask(day.everybodyOut(), "permitter", new RemoveEarth("E-1"));
        });
        cases.put("HP-CERTIFICATE-04", () -> {
            var days = Days.of(Form.ISOLATION_CERTIFICATE).ended();
            days.other(
                    Other.of("T-9", Form.LINE_FIRST).in(TicketState.SUSPENDED).relyingOn("T"));
            return asking(days, "permitter", new RemoveEarth("E-F-7"));
        });
        cases.put("HP-PLANT-02", () -> {
            var day = Sites.later(unlocked(new Day().ended()), SiteTag.CUSTOMER_PLANT);
            return new Ask(day, "permitter", new Restore("F-7"));
        });
        cases.put("HP-LIAISON-04", () -> {
            var days = withLiaison().done().call(CallKind.COMPLETION_REPORTED, "liaison");
            var day = days.day().everybodyOut();
            return new Ask(unlocked(day.does("leader", day.end())), "permitter", new Restore("F-7"));
        });
        cases.put(
                "HP-LIAISON-01",
                () -> asking(
                        withLiaison().ended(),
                        "permitter",
                        new RecordCall(CallKind.COMPLETION_REPORTED, "wang", "tape")));
    }

    private static void course(Map<String, Case> cases) {
        cases.put("HP-BRIEF-01", () -> {
            var days = Days.of(Form.SWITCHING).working();
            KitCases.ledBySecond(days.day());
            return asking(days, "guardian", new CallLine("1"));
        });
        cases.put("HP-DAILY-01", () -> {
            var days = FormCases.nextMorning();
            days.day().world.regime = days.day().world.regime.overriding("Haikou", notHandedBack());
            days.day().at("08:40").now = days.day().now.plusSeconds(86_400);
            return asking(days, "leader", new Resume());
        });
        cases.put("HP-DAILY-02", () -> {
            var days = FormCases.nextMorning();
            days.day().disclosed();
            return asking(days, "leader", new Resume());
        });
        cases.put("HP-TASK-01", () -> asking(CourseCases.proposed(), "leader", new ProposeTask("fit a third seal")));
        cases.put(
                "HP-LIVETEST-01",
                () -> asking(CourseCases.alone(), "leader", CourseCases.test("leader", "guardian", "zhao", "wang")));
        cases.put("HP-LIVETEST-05", () -> {
            var days = TieCases.relying(TicketState.PERMITTED).working();
            days.day().does("wang", new SignOut());
            return asking(days, "leader", CourseCases.test("leader", "guardian", "zhao"));
        });
    }

    private static void site(Map<String, Case> cases) {
        cases.put("HP-READING-03", () -> {
            var day = Sites.equipped(Sites.tagged(SiteTag.CONFINED_SPACE).onSite());
            return new Ask(day, "wang", new TakeReading(ReadingKind.OXYGEN, 209, "GAS-1", "here"));
        });
        cases.put(
                "HP-HOT-05",
                () -> new Ask(
                        Sites.written(ready(), content -> content.form(Form.HOT_WORK_FIRST)), "leader", new Start()));
        cases.put("HP-HOT-06", () -> {
            var day = Sites.wait(Sites.ready(ready()), 31);
            return new Ask(Sites.written(day, content -> content.form(Form.HOT_WORK_FIRST)), "leader", new Start());
        });
    }

    private static void live(Map<String, Case> cases) {
        cases.put(
                "HP-LIVEPARTS-01",
                () -> submitting(
                        Form.LIVE_WORK,
                        c -> c.field(Field.JUSTIFICATION, "INCONVENIENCE: the customer would rather keep the supply")));
        cases.put("HP-ARC-01", () -> submitting(Form.LIVE_WORK, c -> c.incidentEnergyTenths(Optional.empty())));
        cases.put("HP-ARC-02", () -> submitting(Form.LIVE_WORK, c -> c.incidentEnergyTenths(Optional.of(401))));
    }

    private static Ask submitting(Form form, UnaryOperator<Contents> how) {
        return asking(Days.of(form).with(how).drafted(), "leader", new Submit());
    }

    private static Day ready() {
        return new Day().permitted().disclosed();
    }

    /** A card's crew, ready to start. */
    private static Day card() {
        return Day.card().onSite().measured().disclosed();
    }

    /** The same person with one more role. */
    private static Day also(Day day, String person, Role role) {
        day.world.change(person, known -> {
            var roles = new TreeMap<>(known.roles());
            roles.put(role, World.DAY.plusYears(1));
            return new World.Change(known).roles(roles).made();
        });
        return day;
    }

    /** The same work, which asks for no certificate. */
    private static Day plain(Day day) {
        var work = day.workType;
        day.workType = new WorkType(
                work.code(),
                work.isolates(),
                new TreeSet<>(),
                work.hazards(),
                work.steps(),
                work.toolKinds(),
                work.tags(),
                work.measures());
        return day;
    }

    /** The leader alone, with no guardian named. */
    private static Day alone(Day day) {
        var crewed = Staged.crew(
                day,
                crew -> new Crew(
                        crew.leader(),
                        Optional.empty(),
                        crew.members(),
                        crew.pending(),
                        crew.leaderChanges(),
                        crew.standIn(),
                        crew.watch()));
        var presence = Presence.NOBODY.entered("leader");
        crewed.ticket = Optional.of(crewed.ticket().with(presence));
        return crewed;
    }

    /** Two people, and nobody to guard. */
    private static Contents few(Contents contents) {
        return contents.guardian(Optional.empty()).members(new TreeSet<>(List.of("wang")));
    }

    private static Day secured(Day day) {
        for (String point : day.ticket().register().points().keySet()) {
            day.does("permitter", new OpenPoint(point, day.photo()));
            day.does("permitter", new LockPoint(point, "L-" + point, day.photo()));
        }
        return day;
    }

    private static Day tested() {
        return secured(new Day().onSite()).does("permitter", Day.goodTest());
    }

    private static Day unlocked(Day day) {
        var register = day.ticket().register();
        register.earths().keySet().forEach(earth -> day.does("permitter", new RemoveEarth(earth)));
        register.points()
                .forEach((id, point) -> point.locks().forEach(lock -> day.does("permitter", new RemoveLock(id, lock))));
        return day;
    }

    private static Days withLiaison() {
        return Days.of(Form.LOW_VOLTAGE_TICKET).with(c -> c.liaison(Optional.of("liaison")));
    }

    private static RegimeFile notHandedBack() {
        var values = new TreeMap<String, RegimeFile.Entry>();
        values.put(
                "NIGHTLY_HAND_BACK",
                new RegimeFile.Entry(
                        Optional.of(0L), Optional.empty(), Optional.of("distribution rules"), Optional.of(true)));
        return new RegimeFile("Haikou", values, new TreeMap<>());
    }
}
