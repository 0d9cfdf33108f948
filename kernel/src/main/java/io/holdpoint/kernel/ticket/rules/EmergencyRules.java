package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Field;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Emergency repair is short: it answers a fault, and what is not done by then goes on under an ordinary ticket. */
public final class EmergencyRules {

    private static final List<Class<?>> FILLING = List.of(Draft.class, Revise.class, Submit.class, Issue.class);
    private static final List<Class<?>> WORKING =
            List.of(Permit.class, Start.class, Resume.class, CompleteStep.class, BeginLiveTest.class);

    private EmergencyRules() {}

    /** Planned work is no emergency: its plan is an urgent one. */
    static final HoldPoint<TicketQuestion> URGENT = before(FILLING)
            .id("HP-EMERGENCY-01")
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.facts().plan(),
                    plan -> emergency(question) && plan.content().urgentReason().isBlank(),
                    _ -> Finding.of(Message.of("HP-EMERGENCY-01"))
                            .remedy(Remedy.act(Role.PLANNER, "plan.revise"))
                            .remedy(new Remedy.NewTicket())));

    /** After so many hours an emergency repair goes on under an ordinary ticket only. */
    static final HoldPoint<TicketQuestion> CONVERTED = before(WORKING)
            .id("HP-EMERGENCY-02")
            .against(Harm.UNCONTROLLED_HAZARD)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var hours = question.facts().regime().number(Setting.EMERGENCY_CONVERT_HOURS);
                return Finding.when(
                        begun(question.ticket()),
                        at -> emergency(question) && !question.now().isBefore(at.plus(Duration.ofHours(hours))),
                        at -> Finding.of(Message.of("HP-EMERGENCY-02").count("hours", hours))
                                .seen(Message.of("evidence.permitted").time("at", at))
                                .remedy(Remedy.act(Role.LEADER, "end"))
                                .remedy(new Remedy.NewTicket()));
            });

    /** A ticket that continues an emergency repair begins after that has ended, so that nobody works under both. */
    static final HoldPoint<TicketQuestion> ENDED_FIRST = before(List.of(Permit.class, Start.class))
            .id("HP-EMERGENCY-03")
            .against(Harm.RESPONSIBILITY_GAP)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    continued(question),
                    other -> Ties.atWork(other.state()) || !other.present().isEmpty(),
                    other -> Finding.of(Message.of("HP-EMERGENCY-03").text("ticket", other.number()))
                            .seen(Ties.seen(other))
                            .remedy(Remedy.act(Role.LEADER, "end", other.number()))));

    /** What continues an emergency repair keeps its isolation: it names an emergency repair, and isolates itself. */
    static final HoldPoint<TicketQuestion> CONTINUES = before(List.of(Submit.class, Issue.class))
            .id("HP-EMERGENCY-04")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    named(question),
                    id -> !question.isolates()
                            || emergency(question)
                            || question.other(id)
                                    .filter(other -> other.form() != Form.EMERGENCY_REPAIR)
                                    .isPresent(),
                    _ -> Finding.of(Message.of("HP-EMERGENCY-04")).remedy(Remedy.act(Role.LEADER, "revise"))));

    private static boolean emergency(TicketQuestion question) {
        return question.ticket().content().form() == Form.EMERGENCY_REPAIR;
    }

    /** Since when the repair counts: its start, before that its permit. */
    private static Optional<Instant> begun(Ticket ticket) {
        return ticket.work()
                .startedAt()
                .or(() -> ticket.signatures().permitted().map(Stamp::at));
    }

    private static Optional<String> named(TicketQuestion question) {
        return Optional.ofNullable(question.ticket().content().more().fields().get(Field.CONTINUES))
                .filter(id -> !id.isBlank());
    }

    private static Optional<OtherTicket> continued(TicketQuestion question) {
        return named(question).flatMap(question::other);
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(URGENT, CONVERTED, ENDED_FIRST, CONTINUES);
}
