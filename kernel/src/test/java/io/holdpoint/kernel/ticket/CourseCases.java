package io.holdpoint.kernel.ticket;

import static io.holdpoint.kernel.ticket.FormCases.asking;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cases about what happens on the way: tests under voltage, shifts, stand-ins, further tasks and places. */
final class CourseCases implements CaseBook {

    @Override
    public SortedMap<String, Case> cases() {
        var cases = new TreeMap<String, Case>();
        liveTests(cases);
        shifts(cases);
        delegation(cases);
        tasks(cases);
        return cases;
    }

    private static void liveTests(Map<String, Case> cases) {
        cases.put("HP-LIVETEST-01", () -> asking(working(), "leader", test("leader")));
        cases.put("HP-LIVETEST-02", () -> asking(working(), "leader", test("leader", "guardian", "zhao")));
        cases.put("HP-LIVETEST-03", () -> asking(testing(), "wang", new SignIn()));
        cases.put("HP-LIVETEST-04", () -> {
            var days = alone();
            days.other(Other.of("T-9", Form.LINE_FIRST).points("F-7"));
            return asking(days, "leader", test("leader", "guardian", "zhao"));
        });
        cases.put("HP-LIVETEST-05", () -> {
            var days = TieCases.relying(TicketState.PERMITTED).working();
            return asking(days, "leader", test("leader", "guardian", "zhao"));
        });
    }

    private static void shifts(Map<String, Case> cases) {
        cases.put("HP-SHIFT-01", () -> asking(working(), "permitter2", new HandOverShift("permitter")));
        cases.put("HP-SHIFT-02", () -> asking(working(), "permitter", new HandOverShift("wang")));
        cases.put("HP-SHIFT-03", () -> asking(working(), "permitter2", new TakeOverShift()));
    }

    private static void delegation(Map<String, Case> cases) {
        cases.put("HP-DELEGATE-01", () -> asking(working(), "leader", new Delegate("wang")));
        cases.put("HP-DELEGATE-02", () -> asking(standIn(), "leader", new Delegate("zhao")));
        cases.put("HP-DELEGATE-03", () -> {
            var days = standIn();
            days.day().does("leader", new SignOut());
            return asking(days, "zhao", new ReturnLead());
        });
        cases.put("HP-DELEGATE-04", () -> asking(standIn(), "leader", new Move("pole 12")));
    }

    private static void tasks(Map<String, Case> cases) {
        cases.put("HP-TASK-01", () -> asking(working(), "leader", new ProposeTask("S-MOUNT")));
        cases.put("HP-TASK-02", () -> {
            var days = working();
            days.day().does("wang", new ReportSource("GEN-1", SourceKind.GENERATOR, "generator"));
            return asking(days, "leader", new ProposeTask("fit a second seal"));
        });
        cases.put("HP-TASK-03", () -> asking(proposed(), "issuer2", new ConsentToTask()));
        cases.put("HP-TASK-04", () -> asking(working(), "issuer", new ConsentToTask()));
        cases.put("HP-TASK-05", () -> {
            var days = proposed();
            days.day().does("issuer", new ConsentToTask()).does("permitter", new ConsentToTask());
            return asking(
                    days, "wang", new CompleteStep("S-OLD-READING", days.day().photo()));
        });
        cases.put("HP-MOVE-01", () -> asking(working(), "leader", new Move(" ")));
        cases.put("HP-MOVE-02", () -> {
            var days = working();
            days.day().does("leader", new Move("the other half of the box"));
            return asking(days, "leader", new Resume());
        });
    }

    static Days working() {
        return Days.of(Form.LOW_VOLTAGE_TICKET).working();
    }

    /** At work, with zhao standing in for the leader. */
    static Days standIn() {
        var days = working();
        days.day()
                .world
                .change(
                        "zhao",
                        person -> new World.Change(person)
                                .roles(new TreeMap<>(Map.of(Role.MEMBER, World.DAY, Role.LEADER, World.DAY)))
                                .made());
        days.day().does("leader", new Delegate("zhao"));
        return days;
    }

    /** At work, with the testers alone on site. */
    static Days alone() {
        var days = working();
        days.day().does("wang", new SignOut());
        return days;
    }

    static Days testing() {
        var days = alone();
        days.day().does("leader", test("leader", "guardian", "zhao"));
        return days;
    }

    static Days proposed() {
        var days = working();
        days.day().does("leader", new ProposeTask("fit a second seal"));
        return days;
    }

    static BeginLiveTest test(String... testers) {
        return new BeginLiveTest(new TreeSet<>(List.of(testers)), "phase check");
    }
}
