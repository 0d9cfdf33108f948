package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.regime.Table;
import io.holdpoint.kernel.ticket.Field;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.kernel.ticket.TicketType.Nature;
import java.time.Duration;
import java.util.List;

/** The form fits the work: known, of the right voltage, with everything filled in, not too long, handed in in time. */
public final class TypeRules {

    private static final List<Class<?>> FILLING = List.of(Draft.class, Revise.class, Submit.class, Issue.class);
    private static final List<Class<?>> SIGNING = List.of(Submit.class, Issue.class);
    private static final List<Class<?>> FORWARD = List.of(
            Draft.class,
            Revise.class,
            Submit.class,
            Issue.class,
            CounterSign.class,
            Receive.class,
            PermitAsCustomer.class,
            Depart.class,
            OpenPoint.class,
            Permit.class,
            Start.class,
            Resume.class,
            CompleteStep.class,
            CallLine.class,
            BeginLiveTest.class,
            Move.class,
            ProposeTask.class);

    private TypeRules() {}

    /** Under a form that the catalogue does not know nothing goes forward; what clears up stays open. */
    static final HoldPoint<TicketQuestion> KNOWN = before(FORWARD)
            .id("HP-TYPE-01")
            .against(Harm.UNCONTROLLED_HAZARD)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    !question.facts().types().containsKey(form(question)),
                    () -> about("HP-TYPE-01", question)
                            .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.ticket-type")))
                            .remedy(new Remedy.NewTicket())));

    /** The form is one for the voltage worked on. */
    static final HoldPoint<TicketQuestion> VOLTAGE = before(FILLING)
            .id("HP-TYPE-02")
            .against(Harm.UNCONTROLLED_HAZARD)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var voltage = question.ticket().content().more().voltageClass();
                var type = question.type();
                return Finding.when(
                        voltage.high() ? !type.highVoltage() : !type.lowVoltage(),
                        () -> Finding.of(Message.of("HP-TYPE-02")
                                        .term("form", "form." + type.form())
                                        .term("voltage", "voltage." + voltage))
                                .remedy(Remedy.act(Role.LEADER, "revise")));
            });

    /** Work that isolates is done under a form that isolates; what stands under a ticket relies on that ticket's isolation. */
    static final HoldPoint<TicketQuestion> OUTAGE = before(FILLING)
            .id("HP-TYPE-03")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var type = question.type();
                var own = type.nature() == Nature.WORK
                        && type.needsPermit()
                        && question.ticket().content().more().parent().isEmpty();
                return Finding.when(
                        question.facts().workType(),
                        work -> own && work.isolates() && !type.outage(),
                        _ -> about("HP-TYPE-03", question).remedy(Remedy.act(Role.LEADER, "revise")));
            });

    /** Every particular that the form asks for is filled in. */
    static final HoldPoint<TicketQuestion> PARTICULARS = before(SIGNING)
            .id("HP-TYPE-04")
            .against(Harm.UNCONTROLLED_HAZARD)
            .clause(Standard.CSG_REVIEW, "B02")
            .requires(question -> Finding.each(
                    question.type().fields(),
                    field -> said(question, field).isBlank(),
                    field -> Finding.of(Message.of("HP-TYPE-04").term("field", "particular." + field))
                            .remedy(Remedy.act(Role.LEADER, "revise", field.name()))));

    /** The window is no longer than the form is valid, nor than any ticket may run. */
    static final HoldPoint<TicketQuestion> LONGEST = before(FILLING)
            .id("HP-TYPE-05")
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var window = question.ticket().content().window();
                var hours = longest(question);
                return Finding.when(
                        window.from().plus(Duration.ofHours(hours)).isBefore(window.to()),
                        () -> Finding.of(Message.of("HP-TYPE-05")
                                        .term("form", "form." + form(question))
                                        .count("hours", hours))
                                .seen(Message.of("evidence.window")
                                        .time("from", window.from())
                                        .time("to", window.to()))
                                .remedy(Remedy.act(Role.LEADER, "revise")));
            });

    /** A first-kind ticket is handed in the day before, or it says why that was not possible. */
    static final HoldPoint<TicketQuestion> DAY_BEFORE = before(Receive.class)
            .id("HP-TYPE-06")
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var first = question.dayOf(question.ticket().window().from());
                return Finding.when(
                        question.type().dayBefore()
                                && question.facts().regime().allows(Setting.FIRST_KIND_DAY_BEFORE)
                                && !question.today().isBefore(first)
                                && said(question, Field.URGENCY).isBlank(),
                        () -> Finding.of(Message.of("HP-TYPE-06"))
                                .seen(Message.of("evidence.now").time("now", question.now()))
                                .remedy(new Remedy.NewTicket()));
            });

    /** A ticket that was sent back too often is written anew. */
    static final HoldPoint<TicketQuestion> CORRECTIONS = before(Submit.class)
            .id("HP-TYPE-07")
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var most = question.facts()
                        .regime()
                        .number(
                                question.type().nature() == Nature.SWITCHING
                                        ? Setting.SWITCHING_CORRECTIONS_MAX
                                        : Setting.CORRECTIONS_MAX);
                var returns = question.ticket().signatures().returns();
                return Finding.when(
                        returns > most,
                        () -> Finding.of(Message.of("HP-TYPE-07")
                                        .count("have", returns)
                                        .count("most", most))
                                .remedy(new Remedy.NewTicket()));
            });

    /** A high-voltage outage whose ticket names no survey: whoever signs it is told. */
    static final HoldPoint<TicketQuestion> SURVEYED = before(Issue.class)
            .id("WN-TYPE-01")
            .warns()
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.isolates()
                            && question.ticket().content().more().voltageClass().high()
                            && said(question, Field.SURVEY).isBlank(),
                    () -> Finding.of(Message.of("WN-TYPE-01")).remedy(Remedy.act(Role.ISSUER, "return"))));

    private static Form form(TicketQuestion question) {
        return question.ticket().content().form();
    }

    private static String said(TicketQuestion question, Field field) {
        return question.ticket().content().more().fields().getOrDefault(field, "");
    }

    /** The fewer of the form's hours and the days of any ticket; a form for a single use has no hours of its own. */
    private static long longest(TicketQuestion question) {
        var regime = question.facts().regime();
        var most = regime.number(Setting.TICKET_MAX_DAYS) * 24;
        var hours = regime.given(Table.VALIDITY_HOURS, form(question).name());
        return hours == 0 || hours > most ? most : hours;
    }

    private static Finding about(String key, TicketQuestion question) {
        return Finding.of(Message.of(key).term("form", "form." + form(question)));
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL =
            List.of(KNOWN, VOLTAGE, OUTAGE, PARTICULARS, LONGEST, DAY_BEFORE, CORRECTIONS, SURVEYED);
}
