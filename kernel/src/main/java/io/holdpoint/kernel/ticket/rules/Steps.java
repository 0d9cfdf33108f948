package io.holdpoint.kernel.ticket.rules;

import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.ticket.Ticket;

/** What a step is called: one of the card has its text in the catalogue, a line and a task added are said as they stand there. */
final class Steps {

    private Steps() {}

    /** {@code message} with the name of {@code step}. */
    static Message named(Message message, Ticket ticket, String step) {
        return ticket.content().steps().contains(step)
                ? message.term("step", "step." + step)
                : message.text("step", step);
    }
}
