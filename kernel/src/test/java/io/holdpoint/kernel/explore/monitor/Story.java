package io.holdpoint.kernel.explore.monitor;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.ticket.TicketEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What an onlooker knows of every ticket of a universe. */
public record Story(List<Chronicle> tickets) {

    /** The beginning of a story of so many tickets. */
    public static Story of(int jobs) {
        return new Story(Collections.nCopies(jobs, Chronicle.NONE));
    }

    /** The story with one more event. */
    public Story next(int job, TicketEvent event, Stamp stamp) {
        var all = new ArrayList<>(tickets);
        all.set(job, tickets.get(job).next(event, stamp));
        return new Story(Collections.unmodifiableList(all));
    }
}
