package io.holdpoint.network.isolation;

import io.holdpoint.kernel.grid.Feeding;
import java.util.List;

/**
 * What a set of points is worth for a zone.
 *
 * @param remaining the sources that can still energise the zone when all of them are open and locked
 * @param superfluous points that may all be left out together without another source coming in
 * @param unknown ids that are no switch of the network
 */
public record Check(List<Feeding> remaining, List<String> superfluous, List<String> unknown) {

    /** Whether nothing can energise the zone any more. */
    public boolean complete() {
        return remaining.isEmpty();
    }
}
