package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Rules;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketFacts;
import io.holdpoint.kernel.ticket.TicketKernel;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.kernel.ticket.rules.TicketRulebook;
import java.time.Instant;
import java.util.Optional;

/** The kernel under exploration: the real one, by all of its rules or by all but one. */
public record Kernel(Rules<TicketQuestion> rules) {

    /** The kernel as it is. */
    public static final Kernel WHOLE = new Kernel(TicketRulebook.RULES);

    /** The kernel with one hold point switched off. */
    public static Kernel without(String id) {
        return new Kernel(TicketRulebook.RULES.without(id));
    }

    boolean grants(Optional<Ticket> ticket, TicketCommand command, String actor, TicketFacts facts, Instant now) {
        return TicketKernel.grants(ticket, command, actor, facts, now, rules);
    }

    Decision<TicketEvent> decide(
            Optional<Ticket> ticket, TicketCommand command, String actor, TicketFacts facts, Instant now) {
        return TicketKernel.decide(ticket, command, actor, facts, now, rules);
    }
}
