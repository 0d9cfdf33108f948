package io.holdpoint.platform.ticket.internal;

import io.holdpoint.platform.network.IsolationView;
import java.util.List;
import java.util.SortedMap;

/**
 * A ticket's isolation beside what the network asks for.
 *
 * @param needed what its place needs
 * @param points how every point that parts something for the ticket stands, by id: its own and those of the certificates it relies on
 * @param proposed the sources that could still energise the zone with all of them open and locked
 * @param actual the sources that can energise the zone as the points stand now
 */
record TicketIsolation(
        IsolationView needed,
        SortedMap<String, Standing> points,
        List<IsolationView.Remaining> proposed,
        List<IsolationView.Remaining> actual) {

    /** How a point stands. */
    enum Standing {
        /** On paper only. */
        LISTED,
        /** Open, without a lock. */
        OPEN,
        /** Open and locked. */
        SECURED,
        /** Open and locked by a certificate of isolation. */
        BY_CERTIFICATE
    }
}
