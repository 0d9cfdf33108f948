package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketHistory;
import io.holdpoint.kernel.ticket.TicketKernel;
import io.holdpoint.platform.command.Procedure;
import io.holdpoint.platform.eventstore.EventStore;
import io.holdpoint.platform.eventstore.Histories;
import io.holdpoint.platform.eventstore.Subject;
import io.holdpoint.platform.eventstore.Versioned;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How orders about tickets are decided. */
@Component
class TicketProcedure implements Procedure<Ticket, TicketCommand, TicketEvent> {

    private final Histories<Ticket, TicketEvent> histories;
    private final FactsDesk facts;
    private final Rivalry rivalry;
    private final TicketRows rows;
    private final ClaimRows claims;

    TicketProcedure(EventStore store, FactsDesk facts, Rivalry rivalry, TicketRows rows, ClaimRows claims) {
        this.histories =
                store.of(new Subject<>("ticket", TicketEvent.class, TicketHistory::begin, TicketHistory::evolve));
        this.facts = facts;
        this.rivalry = rivalry;
        this.rows = rows;
        this.claims = claims;
    }

    @Override
    public Histories<Ticket, TicketEvent> histories() {
        return histories;
    }

    /** A ticket never changes the unit whose work it is. */
    @Override
    public String unit(Optional<Ticket> subject, TicketCommand command) {
        return command instanceof TicketCommand.Draft draft
                ? draft.content().unit()
                : subject.orElseThrow().content().unit();
    }

    @Override
    public Decision<TicketEvent> decide(Optional<Ticket> subject, TicketCommand command, String actor, Instant now) {
        rivalry.lock(subject, command);
        return TicketKernel.decide(subject, command, actor, facts.deciding(subject, command, actor), now);
    }

    @Override
    public void keep(Optional<Ticket> before, Versioned<Ticket> after) {
        var ticket = after.state();
        if (before.isEmpty()) {
            rows.add(ticket);
        } else {
            rows.move(before.orElseThrow(), ticket);
        }
        claims.move(ticket.id(), before.map(Claims::of).orElse(Claims.NONE), Claims.of(ticket));
    }
}
