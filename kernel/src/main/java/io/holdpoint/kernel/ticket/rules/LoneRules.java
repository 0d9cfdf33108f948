package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Exposure;
import io.holdpoint.kernel.ticket.TicketCommand.CompleteStep;
import io.holdpoint.kernel.ticket.TicketCommand.Confirm;
import io.holdpoint.kernel.ticket.TicketCommand.Issue;
import io.holdpoint.kernel.ticket.TicketCommand.Submit;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Somebody who works alone, far from help, is asked after by somebody elsewhere. */
public final class LoneRules {

    private LoneRules() {}

    /** Since the start or the last check-in not more time went by than the regime allows. */
    static final HoldPoint<TicketQuestion> CHECKED_IN = before(CompleteStep.class)
            .id("HP-LONE-01")
            .against(Harm.PERSON_UNACCOUNTED)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> {
                var minutes = question.facts().regime().number(Setting.CHECK_IN_MINUTES);
                return Finding.when(
                        lastHeard(question),
                        heard -> question.has(SiteTag.LONE)
                                && heard.plus(Duration.ofMinutes(minutes)).isBefore(question.now()),
                        heard -> Finding.of(Message.of("HP-LONE-01").time("at", heard))
                                .seen(Message.of("evidence.age").count("limit", minutes))
                                .remedy(Remedy.act(Role.DISPATCHER, "confirm", Condition.CHECKED_IN.name())));
            });

    /** The one who is far away confirms the check-in, not the crew itself. */
    static final HoldPoint<TicketQuestion> FROM_AFAR = before(Confirm.class)
            .id("HP-LONE-02")
            .ofActor()
            .against(Harm.PERSON_UNACCOUNTED)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.command() instanceof Confirm sure
                            && sure.condition() == Condition.CHECKED_IN
                            && question.ticket().crew().has(question.actor()),
                    () -> Finding.of(Message.of("HP-LONE-02").person("person", question.actor()))
                            .remedy(Remedy.act(Role.DISPATCHER, "confirm", Condition.CHECKED_IN.name()))));

    /** Nobody is sent alone onto live parts or into a confined space. */
    static final HoldPoint<TicketQuestion> NOT_SENT = before(List.of(Submit.class, Issue.class))
            .id("HP-LONE-03")
            .against(Harm.UNGUARDED_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.has(SiteTag.LONE) && (Exposure.live(question) || question.has(SiteTag.CONFINED_SPACE)),
                    () -> Finding.of(Message.of("HP-LONE-03"))
                            .remedy(Remedy.act(Role.LEADER, "revise"))
                            .remedy(new Remedy.NewTicket())));

    private static Optional<Instant> lastHeard(TicketQuestion question) {
        var started = question.ticket().work().startedAt();
        var answered = question.ticket().checks().confirmed(Condition.CHECKED_IN);
        return started.isPresent() && answered.filter(started.get()::isBefore).isPresent() ? answered : started;
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(CHECKED_IN, FROM_AFAR, NOT_SENT);
}
