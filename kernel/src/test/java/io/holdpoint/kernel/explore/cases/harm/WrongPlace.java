package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.ticket.Checks.PlaceScan;
import io.holdpoint.kernel.ticket.SuspensionCause;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import io.holdpoint.kernel.ticket.TicketType;
import java.util.List;

/** Somebody works or switches where he should not. */
final class WrongPlace implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // nobody looked where they are
                .when(acts(s) && s.after().checks().place().isEmpty(), "worked where nobody scanned the place")
                // the labels are of another place
                .when(
                        acts(s)
                                && s.after()
                                        .checks()
                                        .place()
                                        .filter(scan -> elsewhere(s, scan))
                                        .isPresent(),
                        "worked at another place than the ticket's")
                // moved to nowhere
                .when(
                        s.event() instanceof Moved move
                                && (move.place().isBlank()
                                        || s.was().work().course().places().contains(move.place())),
                        "moved to a place that nobody named")
                // moved, and nobody looked where they are
                .when(
                        s.event() instanceof Resumed
                                && s.was()
                                        .work()
                                        .suspension()
                                        .filter(stop -> stop.cause() == SuspensionCause.MOVED
                                                && s.after()
                                                        .checks()
                                                        .place()
                                                        .filter(scan ->
                                                                scan.at().isAfter(stop.at()))
                                                        .isEmpty())
                                        .isPresent(),
                        "worked at a new place that nobody scanned")
                // half a name fits two devices
                .when(
                        s.event() instanceof StepCompleted step
                                && s.after()
                                        .content()
                                        .more()
                                        .line(step.step())
                                        .filter(line -> line.device().isBlank()
                                                || line.name().isBlank())
                                        .isPresent(),
                        "switched a device by half its name")
                // nobody called it, so nobody looked twice
                .when(
                        s.event() instanceof StepCompleted step
                                && s.type().lines()
                                && s.was()
                                        .work()
                                        .course()
                                        .called()
                                        .filter(call -> call.line().equals(step.step())
                                                && !call.by().equals(s.stamp().by()))
                                        .isEmpty(),
                        "switched what nobody called")
                .words();
    }

    /** Whether the labels scanned are not those of the ticket; the meter may be the new one already. */
    private static boolean elsewhere(Scene s, PlaceScan scan) {
        var site = s.after().content().site();
        var meters = List.of(site.meter(), site.newMeter());
        return !meters.contains(scan.meter())
                || !scan.box().equals(site.box())
                || !scan.customer().equals(site.customer());
    }

    private static boolean acts(Scene s) {
        var sheet = s.type().nature() != TicketType.Nature.WORK || s.type().parent() == TicketType.Parentage.MUST;
        return (s.works() && !sheet) || s.event() instanceof PointOpened;
    }
}
