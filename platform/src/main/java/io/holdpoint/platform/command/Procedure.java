package io.holdpoint.platform.command;

import io.holdpoint.kernel.Decision;
import io.holdpoint.platform.database.Trip;
import io.holdpoint.platform.eventstore.Histories;
import io.holdpoint.platform.eventstore.Versioned;
import java.time.Instant;
import java.util.Optional;

/**
 * What differs between deciding about plans and about tickets.
 *
 * @param <S> plan or ticket
 * @param <C> its commands
 * @param <E> its events
 */
public interface Procedure<S, C, E> {

    /** The histories. */
    Histories<S, E> histories();

    /** Whose work it is: of the subject, or of the one that the command would make. */
    String unit(Optional<S> subject, C command);

    /** Puts on {@code trip}, which is in the deciding transaction, everything that the kernel has to look at. */
    Decider<E> ask(Trip trip, Optional<S> subject, C command, String actor);

    /** Puts on {@code trip} what lists show and what the database guards. */
    void keep(Trip trip, Optional<S> before, Versioned<S> after);

    /** The kernel with all it has to look at, once the trip was made. */
    @FunctionalInterface
    interface Decider<E> {

        /** The kernel's decision. */
        Decision<E> decide(Instant now);
    }
}
