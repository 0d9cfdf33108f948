package io.holdpoint.bench.permit;

import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketFacts;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.time.Instant;
import java.util.List;

/**
 * A permit asked for.
 *
 * @param changes what is otherwise than on the good day
 * @param ticket the ticket
 * @param actor who asks
 * @param facts the world around
 * @param now when
 */
public record PermitCase(List<String> changes, Ticket ticket, String actor, TicketFacts facts, Instant now) {

    static final TicketCommand PERMIT = new TicketCommand.Permit();

    TicketQuestion question() {
        return new TicketQuestion(ticket, true, PERMIT, actor, facts, now);
    }
}
