package io.holdpoint.kernel.ticket.rules;

import io.holdpoint.kernel.ticket.Ticket;
import java.util.Optional;

/** Which lines of a sheet are in place. */
final class Lines {

    private Lines() {}

    /** Whether {@code line} was done and not taken back. */
    static boolean inPlace(Ticket ticket, String line) {
        return ticket.work().steps().contains(line)
                && !ticket.work().course().undone().contains(line);
    }

    /** The line done last of those in place; empty where none is. */
    static Optional<String> lastInPlace(Ticket ticket) {
        Optional<String> last = Optional.empty();
        for (String line : ticket.work().steps()) {
            last = inPlace(ticket, line) ? Optional.of(line) : last;
        }
        return last;
    }
}
