package io.holdpoint.network.isolation;

import io.holdpoint.kernel.grid.Energising;
import io.holdpoint.kernel.grid.Feeding;
import io.holdpoint.kernel.grid.Vicinity;
import io.holdpoint.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Looks at a set of points for a zone, by the kernel's own rule of what parts. */
final class PointsCheck {

    private PointsCheck() {}

    static Check of(Network network, Vicinity vicinity, SortedSet<String> points) {
        var known = new TreeSet<>(points);
        known.removeIf(id -> network.switchPoint(id).isEmpty());
        var unknown = points.stream().filter(id -> !known.contains(id)).toList();
        var remaining = Energising.of(vicinity, known::contains);
        return new Check(remaining, superfluous(vicinity, known, feeds(remaining)), unknown);
    }

    /** Each in turn is left out; it stays out where nothing new comes in. */
    private static List<String> superfluous(Vicinity vicinity, SortedSet<String> points, List<String> remaining) {
        var kept = new TreeSet<>(points);
        var superfluous = new ArrayList<String>();
        for (String id : points) {
            kept.remove(id);
            if (feeds(Energising.of(vicinity, kept::contains)).equals(remaining)) {
                superfluous.add(id);
            } else {
                kept.add(id);
            }
        }
        return List.copyOf(superfluous);
    }

    private static List<String> feeds(List<Feeding> feedings) {
        return feedings.stream()
                .map(feeding -> feeding.feed().island() + " " + feeding.feed().id())
                .toList();
    }
}
