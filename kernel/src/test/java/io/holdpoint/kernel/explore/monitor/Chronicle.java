package io.holdpoint.kernel.explore.monitor;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.ticket.TicketEvent;
import java.time.Instant;

/**
 * What an onlooker knows of one ticket who hears its events and nothing else. Written apart from the kernel's own fold, so that a
 * mistake in one is not a mistake in the other.
 *
 * @param paper signatures and stamps
 * @param team crew and leader
 * @param site presence and briefing
 * @param switching isolation and proof
 * @param permission whether work is allowed
 * @param gear tools, place, lines and steps
 * @param charge who is in charge, and what is not as it looks
 * @param last when the last event happened
 */
public record Chronicle(
        Paper paper,
        Team team,
        Site site,
        Switching switching,
        Permission permission,
        Gear gear,
        Charge charge,
        Instant last) {

    /** Nothing heard yet. */
    public static final Chronicle NONE = new Chronicle(
            Paper.BLANK,
            Team.NOBODY,
            Site.EMPTY,
            Switching.NOTHING,
            Permission.NONE,
            Gear.NONE,
            Charge.NONE,
            Instant.EPOCH);

    Chronicle next(TicketEvent event, Stamp stamp) {
        return new Chronicle(
                paper.next(event, stamp),
                team.next(event, stamp),
                site.next(event, stamp),
                switching.next(event),
                permission.next(event, stamp),
                gear.next(event),
                charge.next(event, stamp, switching),
                stamp.at());
    }
}
