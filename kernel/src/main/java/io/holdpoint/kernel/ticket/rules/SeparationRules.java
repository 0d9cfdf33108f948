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
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;

/** Who may be whom where a regime lets the crew permit, and where people are on two tickets. */
public final class SeparationRules {

    private SeparationRules() {}

    /** Where a regime lets somebody of the crew permit, that is for the low-voltage ticket on low voltage only. */
    static final HoldPoint<TicketQuestion> CREW_PERMITS = before(List.of(
                    Receive.class,
                    OpenPoint.class,
                    LockPoint.class,
                    ApplyEarth.class,
                    WaiveEarth.class,
                    Permit.class,
                    GrantExtension.class,
                    Restore.class))
            .id("HP-APART-01")
            .against(Harm.ONE_PERSON_DECIDES_ALONE)
            .ofActor()
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var content = question.ticket().content();
                var ordinary = content.form() == Form.LOW_VOLTAGE_TICKET
                        && !content.more().voltageClass().high();
                return Finding.when(
                        question.facts().regime().allows(Setting.SITE_PERMITTER_MAY_LEAD)
                                && !ordinary
                                && question.ticket().crew().has(question.actor()),
                        () -> Records.about("HP-APART-01", question.actor())
                                .remedy(Remedy.act(Role.PERMITTER, "receive")));
            });

    /** Somebody on another open ticket at another time is named. */
    static final HoldPoint<TicketQuestion> TWO_TICKETS = before(List.of(Issue.class, AddMember.class))
            .id("WN-MEMBER-01")
            .warns()
            .against(Harm.PERSON_UNACCOUNTED)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.across(
                    question.facts().others(),
                    other -> Finding.each(
                            question.tested(),
                            person -> beside(question, other) && other.crew().contains(person),
                            person -> Finding.of(Message.of("WN-MEMBER-01")
                                            .person("person", person)
                                            .text("ticket", other.number()))
                                    .seen(Message.of("evidence.other")
                                            .text("ticket", other.number())
                                            .time("from", other.window().from())
                                            .time("to", other.window().to())))));

    private static boolean beside(TicketQuestion question, OtherTicket other) {
        return other.state().open()
                && !other.id().equals(question.ticket().id())
                && !other.window().overlaps(question.ticket().window());
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(CREW_PERMITS, TWO_TICKETS);
}
