package io.holdpoint.kernel.ticket;

import java.time.Instant;

/** From when until when work is allowed; {@code to} is the first instant at which it is not. */
public record Window(Instant from, Instant to) {

    /** Whether {@code now} lies inside. */
    public boolean holds(Instant now) {
        return !now.isBefore(from) && now.isBefore(to);
    }

    /** Whether the two share a moment. */
    public boolean overlaps(Window other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
