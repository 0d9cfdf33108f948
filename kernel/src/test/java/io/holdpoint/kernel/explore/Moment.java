package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.explore.monitor.Story;
import io.holdpoint.kernel.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A state of a universe.
 *
 * @param tickets each ticket as its history made it
 * @param story what an onlooker knows from the events alone
 * @param clock how far the clock has moved
 * @param lapsed the facts that have changed, one bit each
 * @param now the time
 */
public record Moment(List<Optional<Ticket>> tickets, Story story, int clock, int lapsed, Instant now) {

    Moment with(int job, Ticket ticket, Story told, Instant at) {
        var all = new ArrayList<>(tickets);
        all.set(job, Optional.of(ticket));
        return new Moment(Collections.unmodifiableList(all), told, clock, lapsed, at);
    }
}
