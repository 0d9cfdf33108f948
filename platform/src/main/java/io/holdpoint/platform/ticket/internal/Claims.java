package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.ticket.Register;
import io.holdpoint.kernel.ticket.Ticket;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an open ticket binds, so that others have to know of it.
 *
 * @param people everybody on it
 * @param tools what it has out
 * @param points its points that are open or locked
 * @param present who is on its site
 * @param isolations the certificates it relies on
 */
record Claims(
        SortedSet<String> people,
        SortedSet<String> tools,
        SortedSet<String> points,
        SortedSet<String> present,
        SortedSet<String> isolations) {

    static final Claims NONE = new Claims(
            Collections.emptySortedSet(),
            Collections.emptySortedSet(),
            Collections.emptySortedSet(),
            Collections.emptySortedSet(),
            Collections.emptySortedSet());

    static Claims of(Ticket ticket) {
        return ticket.state().open()
                ? new Claims(
                        ticket.everybody(),
                        ticket.checks().tools(),
                        points(ticket.register()),
                        ticket.presence().signedIn(),
                        ticket.content().more().isolations())
                : NONE;
    }

    private static SortedSet<String> points(Register register) {
        return register.points().entrySet().stream()
                .filter(point -> point.getValue().openedAt().isPresent()
                        || !point.getValue().locks().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
