package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.ticket.TicketState;
import java.util.List;
import java.util.Optional;

/** Two works in one place meet. */
final class Clashing implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // another job is open behind the same points
                .when(
                        s.works()
                                && s.facts().others().stream()
                                        .anyMatch(other -> other.state() == TicketState.WORKING
                                                && other.parent().isEmpty()
                                                && !other.reliesOn(s.after().id())
                                                && !s.after()
                                                        .content()
                                                        .more()
                                                        .parent()
                                                        .equals(Optional.of(other.id()))
                                                && other.points().stream()
                                                        .anyMatch(point -> s.after()
                                                                .register()
                                                                .points()
                                                                .containsKey(point))),
                        "two jobs went on behind one switch")
                .words();
    }
}
