package io.holdpoint.kernel.explore.monitor;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.Topic;
import java.util.SortedSet;

/**
 * Who is on site, and who was told what.
 *
 * @param in who is there
 * @param ever who was there at any time
 * @param met who signed the last pre-shift meeting
 * @param thorough whether that meeting went through every topic
 * @param departed whether the crew has left the depot
 * @param disclosed whether the site disclosure was held since the last permit
 * @param told who signed the last site disclosure
 */
public record Site(
        SortedSet<String> in,
        SortedSet<String> ever,
        SortedSet<String> met,
        boolean thorough,
        boolean departed,
        boolean disclosed,
        SortedSet<String> told) {

    static final Site EMPTY = new Site(Bag.none(), Bag.none(), Bag.none(), false, false, false, Bag.none());

    Site next(TicketEvent event, Stamp stamp) {
        return switch (event) {
            case TicketEvent.SignedIn _ ->
                new Site(Bag.and(in, stamp.by()), Bag.and(ever, stamp.by()), met, thorough, departed, disclosed, told);
            case TicketEvent.SignedOut _ -> without(stamp.by());
            case TicketEvent.AbsenceNoted absence -> without(absence.person());
            case TicketEvent.MeetingHeld held ->
                new Site(
                        in, ever, Bag.none(), held.topics().size() == Topic.values().length, departed, disclosed, told);
            case TicketEvent.MeetingSigned _ ->
                new Site(in, ever, Bag.and(met, stamp.by()), thorough, departed, disclosed, told);
            case TicketEvent.Departed _ -> new Site(in, ever, met, thorough, true, disclosed, told);
            case TicketEvent.Permitted _ -> new Site(in, ever, met, thorough, departed, false, told);
            case TicketEvent.DisclosureHeld _ -> new Site(in, ever, met, thorough, departed, true, Bag.none());
            case TicketEvent.DisclosureSigned _ ->
                new Site(in, ever, met, thorough, departed, disclosed, Bag.and(told, stamp.by()));
            default -> this;
        };
    }

    private Site without(String person) {
        return new Site(Bag.less(in, person), ever, met, thorough, departed, disclosed, told);
    }
}
