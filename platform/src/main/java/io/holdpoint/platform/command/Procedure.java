package io.holdpoint.platform.command;

import io.holdpoint.kernel.Decision;
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

    /** Gathers the facts in the running transaction, holding on to those that others could change, and lets the kernel decide. */
    Decision<E> decide(Optional<S> subject, C command, String actor, Instant now);

    /** Writes what lists show and what the database guards. */
    void keep(Optional<S> before, Versioned<S> after);
}
