package io.holdpoint.kernel.ticket.rules;

import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.TicketState;

/** What one ticket looks at in another that it is tied to. */
final class Ties {

    private Ties() {}

    /** Whether somebody may be at work under a ticket in this state. */
    static boolean atWork(TicketState state) {
        return switch (state) {
            case PERMITTED, WORKING, LIVE_TEST, SUSPENDED -> true;
            case DRAFT, SUBMITTED, ISSUED, RECEIVED, WORK_ENDED, TERMINATED, ARCHIVED, EXPIRED, NOT_EXECUTED, VOID ->
                false;
        };
    }

    /** Whether it was given up, so that it counts for nothing any more. */
    static boolean givenUp(TicketState state) {
        return state == TicketState.VOID || state == TicketState.NOT_EXECUTED;
    }

    /** Whether work under it has begun and is not yet ended and cleared. */
    static boolean begun(TicketState state) {
        return state == TicketState.WORKING || state == TicketState.LIVE_TEST;
    }

    /** Where the other ticket stands, as evidence. */
    static Message seen(OtherTicket other) {
        return Message.of("evidence.tied")
                .text("ticket", other.number())
                .term("state", "state." + other.state())
                .count("present", other.present().size());
    }
}
