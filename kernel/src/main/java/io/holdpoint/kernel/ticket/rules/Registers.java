package io.holdpoint.kernel.ticket.rules;

import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.ticket.Ticket;

/** What the register shows, as evidence. */
final class Registers {

    private Registers() {}

    static Message seen(Ticket ticket) {
        var earths = ticket.register().earths().size();
        return Message.of("evidence.register")
                .count("locks", ticket.register().count() - earths)
                .count("earths", earths);
    }
}
