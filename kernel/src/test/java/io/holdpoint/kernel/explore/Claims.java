package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.Ticket;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an open ticket binds, told to other tickets as the platform tells it: people, tools out, points open or locked.
 *
 * @param other what others are told
 * @param tools what it has out
 */
record Claims(OtherTicket other, SortedSet<String> tools) {

    static Claims of(Ticket ticket) {
        var points = new TreeSet<String>();
        ticket.register().points().forEach((id, point) -> {
            if (point.openedAt().isPresent() || !point.locks().isEmpty()) {
                points.add(id);
            }
        });
        var other = new OtherTicket(
                ticket.id(),
                ticket.id(),
                ticket.content().form(),
                ticket.state(),
                ticket.crew().leader(),
                ticket.state().open() ? ticket.everybody() : Collections.emptySortedSet(),
                ticket.state().open() ? ticket.presence().signedIn() : Collections.emptySortedSet(),
                ticket.state().open() ? points : Collections.emptySortedSet(),
                ticket.window(),
                ticket.content().more().parent(),
                ticket.content().more().isolations());
        return new Claims(other, ticket.state().open() ? ticket.checks().tools() : Collections.emptySortedSet());
    }
}
