package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.Duty;
import io.holdpoint.kernel.regime.RegimeFile;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cases about hours, guardians, who may be whom, and handing over the lead. */
final class DutyCases implements CaseBook {

    private static final long HOUR = 60;
    private static final String STEP = "S-OLD-READING";

    @Override
    public SortedMap<String, Case> cases() {
        var cases = new TreeMap<String, Case>();
        hours(cases);
        guardian(cases);
        separation(cases);
        handOver(cases);
        return cases;
    }

    private static void hours(Map<String, Case> cases) {
        cases.put("HP-HOURS-01", () -> departing(new Duty(0, 7 * HOUR, 1, 0)));
        cases.put("WN-HOURS-01", () -> departing(new Duty(0, 10 * HOUR, 1, 0)));
        cases.put("HP-HOURS-02", () -> departing(new Duty(0, 12 * HOUR, 12, 0)));
        cases.put("WN-HOURS-02", () -> departing(new Duty(0, 12 * HOUR, 7, 0)));
        cases.put("HP-HOURS-03", () -> departing(new Duty(11 * HOUR + 1, 12 * HOUR, 1, 0)));
        cases.put("WN-HOURS-03", () -> departing(new Duty(9 * HOUR + 1, 12 * HOUR, 1, 0)));
        cases.put("HP-HOURS-04", () -> departing(new Duty(0, 12 * HOUR, 1, 36 * HOUR + 1)));
        cases.put("WN-HOURS-04", () -> {
            var day = tired(new Day().issued().does("permitter", new Receive()).met(), 36 * HOUR + 1);
            return new Ask(emergency(day), "leader", new Depart());
        });
        cases.put("HP-HOURS-05", () -> {
            var day = Staged.highVoltage(new Day().permitted().disclosed());
            return new Ask(Staged.fitness(day, "wang", Fit.duty(Optional.empty())), "leader", new Start());
        });
        cases.put("WN-HOURS-05", () -> {
            var day = new Day().issued().met();
            return new Ask(Staged.fitness(day, Fit.duty(Optional.empty())), "leader", new Depart());
        });
        cases.put("WN-HOURS-06", () -> {
            var day = new Day().working().at("17:00");
            Staged.fitness(day, "wang", Fit.duty(Optional.of(new Duty(9 * HOUR, 12 * HOUR, 1, 0))));
            return new Ask(day, "leader", new RequestExtension(World.at("20:00"), "more wires than drawn"));
        });
    }

    private static void guardian(Map<String, Case> cases) {
        cases.put("HP-WATCH-01", () -> {
            var day = Staged.saying(ready(), content -> content.form(Form.HOT_WORK_FIRST));
            return new Ask(Staged.crew(day, DutyCases::unguarded), "leader", new Start());
        });
        cases.put("HP-WATCH-02", () -> new Ask(new Day().working(), "leader", new AddMember("guardian")));
        cases.put("WN-WATCH-01", () -> {
            var few = new Day().working().does("zhao", new SignOut()).does("wang", new SignOut());
            var day = Staged.crew(few, DutyCases::unguarded);
            return new Ask(day, "leader", new CompleteStep(STEP, day.photo()));
        });
    }

    private static void separation(Map<String, Case> cases) {
        cases.put("HP-APART-01", () -> {
            var day = Staged.highVoltage(new Day().issued());
            day.world.regime = World.REGIME.overriding("Haikou", crewPermits());
            return new Ask(day, "leader", new Receive());
        });
        cases.put("WN-MEMBER-01", () -> {
            var day = new Day().drafted().does("leader", new Submit());
            day.others.add(evening("wang"));
            return new Ask(day, "issuer", new Issue());
        });
    }

    private static void handOver(Map<String, Case> cases) {
        cases.put("HP-HAND-01", () -> new Ask(new Day().working(), "issuer", new OrderLeaderChange("leader", "again")));
        cases.put("HP-HAND-02", () -> {
            var day = lent().does("issuer", new OrderLeaderChange("leader2", "called away"));
            return new Ask(day, "wang", new SignLeaderChange());
        });
    }

    private static Ask departing(Duty duty) {
        var day = new Day().issued().does("permitter", new Receive()).met();
        return new Ask(Staged.fitness(day, "wang", Fit.duty(Optional.of(duty))), "leader", new Depart());
    }

    private static Day tired(Day day, long overtime) {
        return Staged.fitness(day, "wang", Fit.duty(Optional.of(new Duty(0, 12 * HOUR, 1, overtime))));
    }

    static Day emergency(Day day) {
        return Staged.saying(
                day,
                content ->
                        content.form(Form.EMERGENCY_REPAIR).field(Field.FAULT, "cable burnt, hospital without supply"));
    }

    private static Day ready() {
        return new Day().permitted().disclosed();
    }

    /** Work goes on while wang stands in for the leader. */
    static Day lent() {
        var day = new Day().working();
        day.world.change(
                "wang",
                person -> new World.Change(person)
                        .roles(new TreeMap<>(Map.of(Role.LEADER, World.DAY.plusYears(1))))
                        .made());
        return day.does("leader", new Delegate("wang"));
    }

    private static Crew unguarded(Crew crew) {
        return new Crew(
                crew.leader(),
                Optional.empty(),
                crew.members(),
                crew.pending(),
                crew.leaderChanges(),
                crew.standIn(),
                crew.watch());
    }

    private static RegimeFile crewPermits() {
        var values = new TreeMap<String, RegimeFile.Entry>();
        values.put(
                "SITE_PERMITTER_MAY_LEAD",
                new RegimeFile.Entry(
                        Optional.of(1L), Optional.empty(), Optional.of("distribution rules"), Optional.of(true)));
        return new RegimeFile("Haikou", values, new TreeMap<>());
    }

    private static OtherTicket evening(String member) {
        return new OtherTicket(
                "T-OTHER",
                "QH-0001",
                Form.LOW_VOLTAGE_TICKET,
                TicketState.ISSUED,
                "leader2",
                new TreeSet<>(List.of("leader2", member)),
                new TreeSet<>(),
                new TreeSet<>(),
                new Window(World.at("18:00"), World.at("20:00")),
                Optional.empty(),
                new TreeSet<>());
    }
}
