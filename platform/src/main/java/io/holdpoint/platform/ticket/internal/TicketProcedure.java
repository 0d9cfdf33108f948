package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketHistory;
import io.holdpoint.kernel.ticket.TicketKernel;
import io.holdpoint.platform.command.Procedure;
import io.holdpoint.platform.database.Trip;
import io.holdpoint.platform.eventstore.EventStore;
import io.holdpoint.platform.eventstore.Histories;
import io.holdpoint.platform.eventstore.Subject;
import io.holdpoint.platform.eventstore.Versioned;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How orders about tickets are decided. */
@Component
class TicketProcedure implements Procedure<Ticket, TicketCommand, TicketEvent> {

    private final Histories<Ticket, TicketEvent> histories;
    private final FactsDesk facts;
    private final TicketRows rows;
    private final ClaimRows claims;
    private final SiteTimes times;

    TicketProcedure(EventStore store, FactsDesk facts, TicketRows rows, ClaimRows claims, SiteTimes times) {
        this.histories =
                store.of(new Subject<>("ticket", TicketEvent.class, TicketHistory::begin, TicketHistory::evolve));
        this.facts = facts;
        this.rows = rows;
        this.claims = claims;
        this.times = times;
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
    public Decider<TicketEvent> ask(Trip trip, Optional<Ticket> subject, TicketCommand command, String actor) {
        Rivalry.lock(trip, subject, command);
        var known = facts.deciding(trip, subject, command, actor);
        return now -> TicketKernel.decide(subject, command, actor, known.get(), now);
    }

    @Override
    public void keep(Trip trip, Optional<Ticket> before, Versioned<Ticket> after) {
        var ticket = after.state();
        if (before.isEmpty()) {
            rows.add(ticket);
        } else {
            rows.move(trip, before.orElseThrow(), ticket);
        }
        times.move(trip, before, ticket);
        claims.move(trip, ticket.id(), before.map(Claims::of).orElse(Claims.NONE), Claims.of(ticket));
    }
}
