package io.holdpoint.kernel.ticket;

import java.util.Optional;

/**
 * The reasons for which work is done on live parts; there are no others, least of all convenience. The field
 * {@link Field#JUSTIFICATION} begins with one of them, then a colon and the particular case in words.
 */
public enum Justification {
    /** Dead work is not possible. */
    INFEASIBLE,
    /** An outage would endanger people more. */
    GREATER_HAZARD,
    /** It can be tested or located under voltage only. */
    DIAGNOSTIC;

    /** The reason with which {@code words} begin; empty where they begin with none, or say nothing about the case. */
    public static Optional<Justification> of(String words) {
        for (Justification one : values()) {
            var code = one.name() + ":";
            if (words.startsWith(code) && !words.substring(code.length()).isBlank()) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
