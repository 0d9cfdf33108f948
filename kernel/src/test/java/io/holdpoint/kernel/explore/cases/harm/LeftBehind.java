package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.ticket.TicketEvent.*;
import io.holdpoint.kernel.ticket.TicketType;
import java.util.List;
import java.util.Optional;

/** A lock, an earth or a line stays on the installation. */
final class LeftBehind implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // the ticket is over and something is still on
                .when(
                        (s.event() instanceof Terminated
                                        || s.event() instanceof Voided
                                        || s.event() instanceof NotExecuted)
                                && s.after().register().count() > 0,
                        "ended with a lock or an earth still on")
                // something is said to be off that never was on
                .when(
                        s.event() instanceof LockRemoved off
                                && Optional.ofNullable(
                                                s.was().register().points().get(off.point()))
                                        .filter(point -> point.locks().contains(off.lock()))
                                        .isEmpty(),
                        "took off a lock that is not there")
                // an earth is said to be off that never was on
                .when(
                        s.event() instanceof EarthRemoved off
                                && !s.was().register().earths().containsKey(off.earth()),
                        "took off an earth that is not there")
                // a link stays open
                .when(
                        (s.event() instanceof Terminated || s.event() instanceof Voided)
                                && s.type().lines()
                                && s.type().parent() == TicketType.Parentage.MUST
                                && !s.after()
                                        .work()
                                        .course()
                                        .undone()
                                        .containsAll(s.after().work().steps()),
                        "ended with a secondary line still in place")
                .words();
    }
}
