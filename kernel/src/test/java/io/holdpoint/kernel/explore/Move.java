package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.ticket.TicketCommand;

/** One thing that can happen in a universe. */
public sealed interface Move {

    /** Somebody gives a command on one of the tickets; {@code late} where his clock is an hour late. */
    record Act(int job, String who, TicketCommand command, boolean late) implements Move {}

    /** The clock moves on to the next of the universe's times. */
    record Tick(int to) implements Move {}

    /** A fact outside the tickets changes for the worse. */
    record Turn(int lapse) implements Move {}
}
