package io.holdpoint.kernel.explore.monitor;

import io.holdpoint.kernel.Harm;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that must not happen, told from the events alone.
 *
 * @param name what must hold, in words
 * @param harm the bad end that it has come to where it does not
 * @param broken says what went wrong; empty where nothing did
 */
public record Invariant(String name, Harm harm, Function<Sight, Optional<String>> broken) {

    /** An invariant. */
    public static Invariant of(Harm harm, String name, Function<Sight, Optional<String>> broken) {
        return new Invariant(name, harm, broken);
    }

    /** The words, where something is wrong. */
    static Optional<String> when(boolean wrong, String words) {
        return wrong ? Optional.of(words) : Optional.empty();
    }
}
