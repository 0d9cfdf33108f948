package io.holdpoint.kernel.explore.monitor;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.ticket.TicketEvent;

/**
 * Who is in charge beside the leader, and what of the record is not as it looks.
 *
 * @param watch the permitter in charge; empty while nobody is
 * @param handed to whom the shift is being handed over; empty while it is not
 * @param changes how often the leader changed
 * @param doubled whether a lock or an earth was put on while it was on at another point: one of the two is bare
 */
public record Charge(String watch, String handed, int changes, boolean doubled) {

    static final Charge NONE = new Charge("", "", 0, false);

    Charge next(TicketEvent event, Stamp stamp, Switching before) {
        return switch (event) {
            case TicketEvent.Received _, TicketEvent.ShiftTakenOver _ -> new Charge(stamp.by(), "", changes, doubled);
            case TicketEvent.ShiftHandedOver over -> new Charge(watch, over.to(), changes, doubled);
            case TicketEvent.LeaderChanged _ -> new Charge(watch, handed, changes + 1, doubled);
            case TicketEvent.EarthApplied earth ->
                new Charge(
                        watch,
                        handed,
                        changes,
                        doubled
                                || !before.earths()
                                        .getOrDefault(earth.earth(), earth.point())
                                        .equals(earth.point()));
            case TicketEvent.PointLocked lock ->
                new Charge(
                        watch,
                        handed,
                        changes,
                        doubled
                                || before.locks().stream()
                                        .anyMatch(on ->
                                                on.endsWith("/" + lock.lock()) && !on.startsWith(lock.point() + "/")));
            default -> this;
        };
    }
}
