package io.holdpoint.kernel.review;

import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketFacts;
import io.holdpoint.kernel.ticket.TicketHistory;
import io.holdpoint.kernel.ticket.TicketType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A ticket under check: what its whole history shows.
 *
 * @param ticket the ticket as its history made it
 * @param history every event, in order
 * @param facts the world around, as far as it is on record at the check
 */
public record Case(Ticket ticket, List<TicketHistory.Recorded> history, TicketFacts facts) {

    /** What the ticket's form asks for. */
    public TicketType type() {
        return facts.type(ticket.content().form());
    }

    /** When an event of {@code type} happened first. */
    public Optional<Instant> first(Class<? extends TicketEvent> type) {
        for (TicketHistory.Recorded past : history) {
            if (type.isInstance(past.event())) {
                return Optional.of(past.stamp().at());
            }
        }
        return Optional.empty();
    }

    /** Every event of {@code type}, in order. */
    public <T extends TicketEvent> List<T> all(Class<T> type) {
        var found = new ArrayList<T>();
        for (TicketHistory.Recorded past : history) {
            if (type.isInstance(past.event())) {
                found.add(type.cast(past.event()));
            }
        }
        return found;
    }

    /** Whether one of {@code marks} happened while the ticket before it was as {@code wrong} says. */
    public boolean ever(List<Class<? extends TicketEvent>> marks, Wrong wrong) {
        Optional<Ticket> before = Optional.empty();
        for (TicketHistory.Recorded past : history) {
            var known = before;
            if (known.isPresent()
                    && marks.stream().anyMatch(mark -> mark.isInstance(past.event()))
                    && wrong.is(known.get(), past)) {
                return true;
            }
            before = Optional.of(known.map(ticket -> TicketHistory.evolve(ticket, past.event(), past.stamp()))
                    .orElseGet(() -> TicketHistory.begin(past.event(), past.stamp())));
        }
        return false;
    }

    /** The day of {@code at} on site. */
    public LocalDate dayOf(Instant at) {
        return at.atOffset(facts.offset()).toLocalDate();
    }

    /** What is wrong with a ticket at the moment of an event. */
    public interface Wrong {
        /** Whether it is wrong. */
        boolean is(Ticket before, TicketHistory.Recorded now);
    }
}
