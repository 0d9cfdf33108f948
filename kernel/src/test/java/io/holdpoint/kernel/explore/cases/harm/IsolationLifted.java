package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.ticket.TicketEvent.*;
import io.holdpoint.kernel.ticket.TicketState;
import java.util.List;

/** What others depend on comes off. */
final class IsolationLifted implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // a certificate is lifted under those who rely on it
                .when(
                        lifts(s)
                                && s.facts().others().stream()
                                        .anyMatch(other -> other.reliesOn(
                                                        s.after().id())
                                                && (other.state().open()
                                                        || !other.present().isEmpty())),
                        "lifted what others rely on")
                // another ticket works behind this point
                .when(
                        s.event() instanceof Restored back
                                && s.facts().others().stream()
                                        .anyMatch(other -> other.state().open()
                                                && other.points().contains(back.point())),
                        "switched on what another ticket keeps open")
                // the crew comes back to what it left isolated
                .when(
                        lifts(s)
                                && s.after().signatures().ended().isEmpty()
                                && s.was()
                                        .work()
                                        .suspension()
                                        .filter(stop -> !stop.measuresLifted())
                                        .isPresent(),
                        "lifted the measures of work that only rests")
                // one crew's test lifts what all share
                .when(
                        s.event() instanceof LiveTestBegun
                                && !s.after().content().more().isolations().isEmpty(),
                        "made a shared isolation live")
                // the ticket ends over its sheets
                .when(
                        (s.event() instanceof Ended
                                        || s.event() instanceof Terminated
                                        || (s.event() instanceof Suspended stop && stop.measuresLifted())
                                        || s.event() instanceof LiveTestBegun)
                                && s.facts().others().stream()
                                        .anyMatch(sheet -> sheet.under(s.after().id())
                                                && sheet.state().open()
                                                && (s.event() instanceof Terminated
                                                        || !s.facts()
                                                                .type(sheet.form())
                                                                .lines())),
                        "ended under those who work on its sheets")
                // secondary measures are taken back under the work
                .when(
                        s.event() instanceof LineUndone
                                && s.parent()
                                        .filter(parent -> working(parent.state())
                                                || !parent.present().isEmpty())
                                        .isPresent(),
                        "took secondary measures back under the work")
                .words();
    }

    private static boolean lifts(Scene s) {
        return s.event() instanceof EarthRemoved || s.event() instanceof LockRemoved || s.event() instanceof Restored;
    }

    private static boolean working(TicketState state) {
        return state == TicketState.PERMITTED
                || state == TicketState.WORKING
                || state == TicketState.SUSPENDED
                || state == TicketState.LIVE_TEST;
    }
}
