package io.holdpoint.kernel;

import java.util.List;

/**
 * The kernel's answer to a command: granted with what happened, or held with every reason at once.
 *
 * @param <E> the events of the subject decided about
 */
public sealed interface Decision<E> {

    /** The command stands; {@code events} are to be recorded in this order, {@code warnings} told to whoever gave it. */
    record Granted<E>(List<E> events, List<Reason> warnings) implements Decision<E> {}

    /** The command is refused; {@code reasons} names every hold point that is not met, never only the first. */
    record Held<E>(List<Reason> reasons) implements Decision<E> {}
}
