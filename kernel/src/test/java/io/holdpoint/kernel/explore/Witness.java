package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.ticket.TicketEvent;

/** Looks on while a universe is explored. */
public interface Witness {

    /** A command was put to the kernel in a state that is looked at for the first time. */
    void decided(int state, Moment moment, Move.Act act, Decision<TicketEvent> decision);
}
