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
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Standing;
import io.holdpoint.kernel.ticket.TicketCommand.Confirm;
import io.holdpoint.kernel.ticket.TicketCommand.Permit;
import io.holdpoint.kernel.ticket.TicketCommand.Restore;
import io.holdpoint.kernel.ticket.TicketCommand.Resume;
import io.holdpoint.kernel.ticket.TicketCommand.Start;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;

/** At a customer's installation: a break that can be seen, and a customer who knows. */
public final class CustomerPlantRules {

    private CustomerPlantRules() {}

    /** Before work on an isolated customer's installation a break can be seen at its connection; that lapses with any interruption. */
    static final HoldPoint<TicketQuestion> VISIBLE_BREAK = before(List.of(Permit.class, Start.class, Resume.class))
            .id("HP-PLANT-01")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Unmet.condition(
                    question,
                    question.has(SiteTag.CUSTOMER_PLANT) && question.isolatesItself(),
                    Condition.VISIBLE_BREAK,
                    "HP-PLANT-01"));

    /** Before voltage comes back the customer was told: after the end of the work, or today where it comes back for a test. */
    static final HoldPoint<TicketQuestion> TOLD = before(Restore.class)
            .id("HP-PLANT-02")
            .against(Harm.RE_ENERGISED_ON_PEOPLE)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> {
                var told = question.ticket().checks().confirmed(Condition.CUSTOMER_TOLD);
                var ended = question.ticket().signatures().ended();
                var late = ended.isPresent()
                        ? told.filter(at -> !at.isBefore(ended.get().at())).isPresent()
                        : Standing.confirmed(question, Condition.CUSTOMER_TOLD);
                return Finding.when(
                        question.has(SiteTag.CUSTOMER_PLANT) && !late,
                        () -> Unmet.notSure(question, Condition.CUSTOMER_TOLD, "HP-PLANT-02")
                                .remedy(Remedy.act(Role.PERMITTER, "confirm", Condition.CUSTOMER_TOLD.name())));
            });

    /** Whoever told the customer says whom. */
    static final HoldPoint<TicketQuestion> WHOM = before(Confirm.class)
            .id("HP-PLANT-03")
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.command() instanceof Confirm sure
                            && sure.condition() == Condition.CUSTOMER_TOLD
                            && sure.note().isBlank(),
                    () -> Finding.of(Message.of("HP-PLANT-03"))
                            .remedy(Remedy.act(Role.PERMITTER, "confirm", Condition.CUSTOMER_TOLD.name()))));

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(VISIBLE_BREAK, TOLD, WHOM);
}
