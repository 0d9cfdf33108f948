package io.holdpoint.kernel.explore.monitor;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.ticket.SuspensionCause;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.Window;
import java.util.Optional;

/**
 * Whether work is allowed, and whether it goes on.
 *
 * @param by the permitter whose permit is in force; empty while none is
 * @param window from when until when, once the ticket says so
 * @param running whether work goes on
 * @param begun whether it ever began
 * @param stopped whether it is interrupted
 * @param lifted whether measures were lifted in that interruption
 * @param barred whether a supervisor's stop is not released
 */
public record Permission(
        String by,
        Optional<Window> window,
        boolean running,
        boolean begun,
        boolean stopped,
        boolean lifted,
        boolean barred) {

    static final Permission NONE = new Permission("", Optional.empty(), false, false, false, false, false);

    Permission next(TicketEvent event, Stamp stamp) {
        return switch (event) {
            case TicketEvent.Drafted drafted -> during(drafted.content().window());
            case TicketEvent.Revised revised -> during(revised.content().window());
            case TicketEvent.Extended extended ->
                new Permission(
                        by,
                        window.map(now -> new Window(now.from(), extended.to())),
                        running,
                        begun,
                        stopped,
                        lifted,
                        barred);
            case TicketEvent.Permitted _ -> new Permission(stamp.by(), window, running, begun, stopped, false, barred);
            case TicketEvent.Started _, TicketEvent.Resumed _ ->
                new Permission(by, window, true, true, false, false, false);
            case TicketEvent.Suspended stop ->
                new Permission(
                        stop.measuresLifted() ? "" : by,
                        window,
                        false,
                        begun,
                        true,
                        stop.measuresLifted(),
                        stop.cause() == SuspensionCause.SUPERVISOR);
            case TicketEvent.StopReleased _ -> new Permission(by, window, running, begun, stopped, lifted, false);
            case TicketEvent.Ended _, TicketEvent.Expired _, TicketEvent.Voided _, TicketEvent.NotExecuted _ ->
                new Permission("", window, false, begun, false, lifted, barred);
            default -> this;
        };
    }

    private static Permission during(Window window) {
        return new Permission("", Optional.of(window), false, false, false, false, false);
    }
}
