package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.ticket.TicketEvent;
import java.util.List;

/** Looks on while a universe is explored. */
public interface Witness {

    /** Everything was asked in a state; states come in the order of their numbers, each once. */
    void looked(Look look);

    /**
     * What came of everything that can be asked in a state.
     *
     * @param state the number of the state
     * @param moment the state
     * @param acts what was asked
     * @param answers what the kernel said to each
     * @param led the state that each led to; -1 where it was held
     * @param tick the state to which the clock leads; -1 where it is at its last time
     */
    record Look(
            int state,
            Moment moment,
            List<Move.Act> acts,
            List<Decision<TicketEvent>> answers,
            List<Integer> led,
            int tick) {}
}
