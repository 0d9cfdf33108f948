package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The record shows an effect before its cause. */
final class TimeReversed implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // a stamp before the one before it
                .when(
                        s.before()
                                .filter(ticket -> s.now().isBefore(ticket.changedAt()))
                                .isPresent(),
                        "something happened before what came before it")
                // the stages of a finished ticket are out of order
                .when(
                        s.event() instanceof Archived
                                && !stages(s).equals(stages(s).stream().sorted().toList()),
                        "a ticket was archived with its stages out of order")
                .words();
    }

    private static List<Instant> stages(Scene s) {
        var signed = s.after().signatures();
        return Stream.of(
                        signed.submitted(),
                        signed.issued(),
                        signed.received(),
                        signed.permitted(),
                        signed.ended(),
                        signed.terminated())
                .flatMap(Optional::stream)
                .map(Stamp::at)
                .toList();
    }
}
