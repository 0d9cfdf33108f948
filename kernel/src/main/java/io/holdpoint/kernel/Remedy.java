package io.holdpoint.kernel;

import java.time.Instant;
import java.util.Optional;

/** What would release a hold: always a typed value, never only a text. */
public sealed interface Remedy {

    /**
     * Somebody does something on this plan or ticket.
     *
     * @param by the role that may
     * @param person the person, where it is one person's own act
     * @param command the command's code
     * @param target what it is done to (a point, a tool, a line), empty where nothing is named
     */
    record Act(Role by, Optional<String> person, String command, String target) implements Remedy {}

    /** A fact outside the ticket has to change, such as a certificate renewed; {@code what} says which, {@code by} who sees to it. */
    record Change(Role by, Message what) implements Remedy {}

    /** Nothing but time releases it. */
    record Wait(Instant until) implements Remedy {}

    /** Nothing releases it on this ticket: a new one is needed. */
    record NewTicket() implements Remedy {}

    /** {@code by} does {@code command}. */
    static Remedy act(Role by, String command) {
        return new Act(by, Optional.empty(), command, "");
    }

    /** {@code by} does {@code command} to {@code target}. */
    static Remedy act(Role by, String command, String target) {
        return new Act(by, Optional.empty(), command, target);
    }

    /** {@code person} does {@code command} in the part {@code by}. */
    static Remedy actBy(Role by, String person, String command) {
        return new Act(by, Optional.of(person), command, "");
    }
}
