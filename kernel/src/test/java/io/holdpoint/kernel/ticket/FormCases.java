package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.Certificate;
import io.holdpoint.kernel.facts.Contract;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Cases about the form itself, emergencies, several days, two units and the customer's word. */
final class FormCases implements CaseBook {

    @Override
    public SortedMap<String, Case> cases() {
        var cases = new TreeMap<String, Case>();
        types(cases);
        emergencies(cases);
        dual(cases);
        customer(cases);
        return cases;
    }

    private static void types(Map<String, Case> cases) {
        cases.put("HP-TYPE-01", () -> {
            var days = Days.of(Form.LINE_SECOND).permitted();
            days.day().types.remove(Form.LINE_SECOND);
            return new Ask(days.day(), "leader", new Start());
        });
        cases.put("HP-TYPE-02", () -> submitting(Form.LOW_VOLTAGE_TICKET, FormCases::high));
        cases.put("HP-TYPE-03", () -> {
            var day = new Day();
            var content = Contents.of(day.content()).form(Form.DISTRIBUTION_SECOND);
            return new Ask(day, "leader", new Draft("T", content.made()));
        });
        cases.put("HP-TYPE-04", () -> submitting(Form.LINE_FIRST, c -> c.field(Field.LIVE_PARTS, " ")));
        cases.put("HP-TYPE-05", () -> {
            var days = Days.of(Form.LIVE_WORK);
            var content = Contents.of(days.content())
                    .window(new Window(World.at("08:30"), World.at("08:31").plus(Duration.ofDays(1))));
            return new Ask(days.day(), "leader", new Draft("T", content.made()));
        });
        cases.put(
                "HP-TYPE-06",
                () -> new Ask(Days.of(Form.LINE_FIRST).issued().day().at("07:30"), "permitter", new Receive()));
        cases.put("HP-TYPE-07", () -> {
            var day = Days.of(Form.LINE_SECOND).drafted().day();
            for (int i = 0; i < 3; i++) {
                day.does("leader", new Submit()).does("issuer", new Return("vague"));
            }
            return new Ask(day, "leader", new Submit());
        });
        cases.put("WN-TYPE-01", () -> {
            var day = Days.of(Form.LINE_FIRST).drafted().day().does("leader", new Submit());
            return new Ask(day, "issuer", new Issue());
        });
        cases.put("HP-DAILY-01", () -> asking(nextMorning(), "leader", new Resume()));
        cases.put("HP-DAILY-02", () -> asking(nextMorning(), "leader", new Resume()));
    }

    private static void emergencies(Map<String, Case> cases) {
        cases.put("HP-EMERGENCY-01", () -> {
            var days = Days.of(Form.EMERGENCY_REPAIR);
            var content = days.content();
            days.day().plan = Optional.of(days.day().plan(List.of("H01")));
            return new Ask(days.day(), "leader", new Draft("T", content));
        });
        cases.put("HP-EMERGENCY-02", () -> {
            var day = Days.of(Form.EMERGENCY_REPAIR).working().day().at("13:30");
            return new Ask(day, "wang", new CompleteStep("S-OLD-READING", day.photo()));
        });
        cases.put("HP-EMERGENCY-03", () -> {
            var days = Days.of(Form.LOW_VOLTAGE_TICKET).with(c -> c.field(Field.CONTINUES, "T-E"));
            days.other(Other.of("T-E", Form.EMERGENCY_REPAIR).crew("leader2").window("04:00", "08:00"));
            return asking(days.measured(), "permitter", new Permit());
        });
        cases.put("HP-EMERGENCY-04", () -> submitting(Form.FIELD_WORK_CARD, c -> c.field(Field.CONTINUES, "T-E")));
    }

    private static void dual(Map<String, Case> cases) {
        cases.put("HP-DUAL-01", () -> {
            var day = Days.of(Form.LINE_SECOND).with(FormCases::dual).drafted().day();
            day.does("leader", new Submit()).does("issuer", new Issue());
            return new Ask(day, "permitter", new Receive());
        });
        cases.put("HP-DUAL-02", () -> {
            var day = Days.of(Form.LINE_SECOND).with(FormCases::dual).drafted().day();
            day.does("leader", new Submit()).does("issuer", new Issue());
            return new Ask(day, "issuer2", new CounterSign());
        });
        cases.put("HP-DUAL-03", () -> {
            var day = Days.of(Form.LINE_SECOND).with(FormCases::dual).drafted().day();
            return new Ask(day.does("leader", new Submit()), "issuer3", new Issue());
        });
        cases.put("HP-DUAL-04", () -> ofContractor(Form.LINE_SECOND));
        cases.put("WN-DUAL-01", () -> ofContractor(Form.LOW_VOLTAGE_TICKET));
        cases.put("HP-DUAL-05", () -> {
            var day = Days.of(Form.LINE_SECOND)
                    .with(c -> c.customerPermit(true))
                    .measured()
                    .day();
            return new Ask(day.does("permitter", new Permit()).disclosed(), "leader", new Start());
        });
        cases.put("HP-DUAL-06", () -> {
            var day = Days.of(Form.LINE_SECOND)
                    .with(c -> c.customerPermit(true))
                    .measured()
                    .day();
            day.world.change("customer", FormCases::lowVoltageOnly);
            return new Ask(day, "customer", new PermitAsCustomer());
        });
        cases.put("HP-DUAL-07", () -> submitting(Form.LINE_SECOND, c -> c.tag(SiteTag.CUSTOMER_PLANT)));
        cases.put("HP-DUAL-08", () -> {
            var day = Days.of(Form.LINE_SECOND)
                    .with(c -> c.customerPermit(true))
                    .measured()
                    .day();
            return new Ask(day, "wang", new PermitAsCustomer());
        });
    }

    private static void customer(Map<String, Case> cases) {
        cases.put(
                "HP-LIAISON-01",
                () -> asking(withLiaison().onSite(), "permitter", said(CallKind.OUTAGE_ASKED, "wang", "tape")));
        cases.put(
                "HP-LIAISON-02",
                () -> asking(withLiaison().onSite(), "permitter", said(CallKind.OUTAGE_ASKED, "liaison", " ")));
        cases.put("HP-LIAISON-03", () -> asking(withLiaison().onSite(), "permitter", new OpenPoint("F-7", "p")));
        cases.put("HP-LIAISON-04", () -> {
            var days = withLiaison().done().call(CallKind.COMPLETION_REPORTED, "liaison");
            var day = days.day().everybodyOut();
            return new Ask(day.does("leader", day.end()), "permitter", new Restore("F-7"));
        });
        cases.put("HP-LIAISON-05", () -> {
            var days = withLiaison().called().call(CallKind.TIME_AGREED, "liaison");
            return asking(days, "permitter", new OpenPoint("F-7", "p"));
        });
        cases.put("HP-SOURCE-03", () -> asking(Days.of(Form.LINE_FIRST).onSite(), "permitter", new Permit()));
    }

    static Ask asking(Days days, String who, TicketCommand command) {
        return new Ask(days.day(), who, command);
    }

    static Ask submitting(Form form, UnaryOperator<Contents> how) {
        var days = Days.of(form);
        var day = days.day();
        day.ticket = Optional.of(
                Ticket.drafted("T", how.apply(Contents.of(days.content())).made(), "leader", day.now));
        return new Ask(day, "leader", new Submit());
    }

    private static Days withLiaison() {
        return Days.of(Form.LOW_VOLTAGE_TICKET).with(c -> c.liaison(Optional.of("liaison")));
    }

    private static RecordCall said(CallKind kind, String with, String recording) {
        return new RecordCall(kind, with, recording);
    }

    /** Work of two days, interrupted in the evening. */
    static Days nextMorning() {
        var days = Days.of(Form.LINE_SECOND);
        var plan = days.day().plan.orElseThrow();
        days.day().plan = Optional.of(Days.until(plan, World.at("17:30").plus(Duration.ofDays(2))));
        days.working().day().does("leader", new Suspend(SuspensionCause.BREAK, "night", false));
        days.day().now = World.at("08:00").plus(Duration.ofDays(1));
        return days;
    }

    private static Ask ofContractor(Form form) {
        var day = Days.of(form).drafted().day();
        day.world.change(
                "leader",
                person -> new World.Change(person)
                        .contract(Optional.of(new Contract(World.DAY.plusYears(1), World.DAY.plusYears(1), false)))
                        .made());
        return new Ask(day, "leader", new Submit());
    }

    private static PersonFacts lowVoltageOnly(PersonFacts person) {
        return new World.Change(person)
                .certificates(new TreeMap<>(Map.of(Certificate.LOW_VOLTAGE_ELECTRICIAN, World.DAY)))
                .made();
    }

    private static Contents dual(Contents contents) {
        return contents.secondUnit(Optional.of("contractor"));
    }

    private static Contents high(Contents contents) {
        return contents.voltage(Optional.of(VoltageClass.UP_TO_10_KV));
    }
}
