package io.holdpoint.kernel.ticket;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The pre-shift meeting.
 *
 * @param heldAt when it was held
 * @param topics what it went through
 * @param signed who signed it
 * @param departed whether the crew has left the depot
 */
public record Meeting(Optional<Instant> heldAt, SortedSet<Topic> topics, SortedSet<String> signed, boolean departed) {

    static final Meeting NONE =
            new Meeting(Optional.empty(), Collections.emptySortedSet(), Collections.emptySortedSet(), false);

    Meeting held(Instant at, SortedSet<Topic> topics) {
        return new Meeting(Optional.of(at), topics, Collections.emptySortedSet(), departed);
    }

    Meeting signedBy(String person) {
        return new Meeting(heldAt, topics, Sets.and(signed, person), departed);
    }

    Meeting left() {
        return new Meeting(heldAt, topics, signed, true);
    }
}
