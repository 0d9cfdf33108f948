package io.holdpoint.kernel.ticket;

import static io.holdpoint.kernel.ticket.FormCases.asking;
import static io.holdpoint.kernel.ticket.FormCases.submitting;

import io.holdpoint.kernel.ticket.Line.Action;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cases about tickets that are tied to each other, and about lines. */
final class TieCases implements CaseBook {

    @Override
    public SortedMap<String, Case> cases() {
        var cases = new TreeMap<String, Case>();
        certificates(cases);
        sheets(cases);
        measures(cases);
        switching(cases);
        return cases;
    }

    private static void certificates(Map<String, Case> cases) {
        cases.put("HP-CERTIFICATE-01", () -> {
            var ask = submitting(Form.LOW_VOLTAGE_TICKET, TieCases::relying);
            ask.day().others.add(Other.of("T-C", Form.LINE_FIRST).made());
            return ask;
        });
        cases.put(
                "HP-CERTIFICATE-02", () -> asking(relying(TicketState.RECEIVED).measured(), "permitter", new Permit()));
        cases.put("HP-CERTIFICATE-03", () -> {
            var days = relying(TicketState.PERMITTED);
            days.other(certificate(TicketState.PERMITTED).points("F-7"));
            return asking(days.measured(), "permitter", new Permit());
        });
        cases.put("HP-CERTIFICATE-04", () -> {
            var days = Days.of(Form.ISOLATION_CERTIFICATE).ended();
            days.other(
                    Other.of("T-9", Form.LINE_FIRST).in(TicketState.SUSPENDED).relyingOn("T"));
            return asking(days, "permitter", new RemoveLock("F-7", "L-F-7"));
        });
        cases.put(
                "HP-CERTIFICATE-05",
                () -> asking(relying(TicketState.WORK_ENDED).drafted(), "leader", new Submit()));
        cases.put("WN-CERTIFICATE-01", () -> {
            var days = relying(TicketState.PERMITTED);
            days.other(certificate(TicketState.PERMITTED).points("F-7", "PV-17").window("08:00", "12:00"));
            return asking(days.measured(), "permitter", new Permit());
        });
    }

    private static void sheets(Map<String, Case> cases) {
        cases.put("HP-SHEET-01", () -> submitting(Form.TASK_SHEET, c -> c.parent(Optional.empty())));
        cases.put("HP-SHEET-02", () -> {
            var days = Days.of(Form.TASK_SHEET).drafted();
            days.other(Other.of(Days.PARENT, Form.STATION_FIRST).window("09:00", "12:00"));
            return asking(days, "leader", new Submit());
        });
        cases.put("HP-SHEET-03", () -> {
            var days = Days.of(Form.TASK_SHEET).drafted();
            days.other(Other.of(Days.PARENT, Form.STATION_FIRST).crew("leader2", "leader", "guardian", "wang"));
            return asking(days, "leader", new Submit());
        });
        cases.put("HP-SHEET-04", () -> {
            var days = Days.of(Form.TASK_SHEET).working().parent(TicketState.SUSPENDED);
            return asking(days, "wang", new CompleteStep("S-MOUNT", "p"));
        });
        cases.put("HP-SHEET-05", () -> {
            var days = Days.of(Form.LINE_FIRST).done();
            days.day().everybodyOut();
            days.other(Other.of("T-S", Form.TASK_SHEET).under("T").crew("zhao"));
            return asking(days, "leader", days.day().end());
        });
        cases.put("HP-SHEET-06", () -> asking(withSheet(TicketState.VOID), "leader", new Start()));
        cases.put("HP-SHEET-07", () -> asking(withSheet(TicketState.WORKING), "leader", new Start()));
    }

    private static void measures(Map<String, Case> cases) {
        cases.put("HP-SHEET-08", () -> {
            var day = Days.of(Form.SECONDARY_MEASURES).working().day().everybodyOut();
            return new Ask(day, "leader", new End(4, day.end().tools(), true, "no time"));
        });
        cases.put(
                "HP-SHEET-09", () -> asking(Days.of(Form.SECONDARY_MEASURES).ended(), "wang", new UndoLine("2", "p")));
        cases.put("HP-SHEET-10", () -> asking(carriedOut(), "wang", new UndoLine("1", "p")));
        cases.put("HP-SHEET-11", () -> asking(carriedOut(), "leader", new Terminate()));
    }

    private static void switching(Map<String, Case> cases) {
        cases.put("HP-SWITCH-01", () -> submitting(Form.SWITCHING, c -> c.lines(List.of())));
        cases.put(
                "HP-SWITCH-02",
                () -> submitting(Form.SWITCHING, c -> c.lines(List.of(new Line("1", Action.OPEN, "Q-1", " ")))));
        cases.put("HP-SWITCH-03", () -> asking(Days.of(Form.VERBAL_ORDER).onSite(), "leader", new Start()));
        cases.put("HP-SWITCH-04", () -> asking(Days.of(Form.SWITCHING).working(), "wang", new CompleteStep("1", "p")));
        cases.put("HP-SWITCH-05", () -> asking(Days.of(Form.SWITCHING).working(), "guardian", new CallLine("3")));
        cases.put("HP-SWITCH-06", () -> submitting(Form.SWITCHING, c -> c.lines(List.of(line("1", Action.EARTH)))));
        cases.put(
                "HP-SWITCH-07",
                () -> submitting(
                        Form.SWITCHING, c -> c.lines(List.of(line("1", Action.CLOSE), line("2", Action.UNEARTH)))));
        cases.put("HP-SWITCH-08", () -> {
            var day = Days.of(Form.SWITCHING).drafted().day().does("leader", new Submit());
            return new Ask(day, "guardian", new Issue());
        });
        cases.put("HP-SWITCH-09", () -> {
            var days = Days.of(Form.SWITCHING)
                    .with(c -> c.parent(Optional.of(Days.PARENT)).lines(List.of(line("1", Action.UNEARTH))))
                    .parent(TicketState.WORKING);
            return asking(days.working(), "guardian", new CallLine("1"));
        });
    }

    private static Line line(String id, Action action) {
        return new Line(id, action, "Q-1", "feeder 1");
    }

    private static Contents relying(Contents contents) {
        return contents.isolations(new TreeSet<>(List.of("T-C"))).sources(List.of());
    }

    static Other certificate(TicketState state) {
        return Other.of("T-C", Form.ISOLATION_CERTIFICATE).in(state).crew("leader2");
    }

    /** A low-voltage ticket that makes no isolation of its own. */
    static Days relying(TicketState certificate) {
        return Days.of(Form.LOW_VOLTAGE_TICKET)
                .with(TieCases::relying)
                .other(certificate(certificate).points("F-7", "PV-17"));
    }

    private static Days withSheet(TicketState sheet) {
        return Days.of(Form.LINE_FIRST)
                .with(c -> c.secondarySheets(1))
                .disclosed()
                .other(Other.of("T-M", Form.SECONDARY_MEASURES)
                        .in(sheet)
                        .under("T")
                        .crew("zhao"));
    }

    private static Days carriedOut() {
        return Days.of(Form.SECONDARY_MEASURES).ended().parent(TicketState.WORK_ENDED);
    }
}
