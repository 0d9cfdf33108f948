package io.holdpoint.kernel.grid;

import java.util.List;
import java.util.Optional;

/**
 * A source that can still energise the zone, and by which path.
 *
 * @param feed the source
 * @param path the points on the shortest way from the source to the zone; empty where nothing can be opened between the two
 */
public record Feeding(Feed feed, List<IsolationPoint> path) {

    /** The point nearest to the zone; opened and locked, it parts this way. Empty where there is none. */
    public Optional<IsolationPoint> nearest() {
        return path.isEmpty() ? Optional.empty() : Optional.of(path.getLast());
    }
}
