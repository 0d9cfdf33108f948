package io.holdpoint.kernel.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What can still energise a work zone. Only a point that is open <em>and</em> locked parts anything: one that merely stands open can be
 * closed by anybody, and one whose position nobody knows counts as closed (EN 50110-1, disconnect completely and secure against
 * re-connection; the clause was not seen in a public source).
 */
public final class Energising {

    private final Vicinity vicinity;
    private final Predicate<String> parted;

    /** For every island reached, the way from it to the zone. */
    private final SortedMap<String, List<IsolationPoint>> ways = new TreeMap<>();

    private Energising(Vicinity vicinity, Predicate<String> parted) {
        this.vicinity = vicinity;
        this.parted = parted;
    }

    /**
     * Every source that can energise the zone, in the order of the vicinity.
     *
     * @param vicinity the network around the job
     * @param parted whether the point with an id is open and locked, or is to be
     */
    public static List<Feeding> of(Vicinity vicinity, Predicate<String> parted) {
        var energising = new Energising(vicinity, parted);
        energising.walk();
        return energising.feedings();
    }

    private void walk() {
        var next = new ArrayDeque<String>();
        for (String island : vicinity.zone()) {
            ways.put(island, List.of());
            next.add(island);
        }
        while (!next.isEmpty()) {
            var island = next.remove();
            for (IsolationPoint point : vicinity.points()) {
                if (!point.touches(island) || parted.test(point.id())) {
                    continue;
                }
                var beyond = point.beyond(island);
                if (!ways.containsKey(beyond)) {
                    ways.put(beyond, longer(point, ways.getOrDefault(island, List.of())));
                    next.add(beyond);
                }
            }
        }
    }

    private List<Feeding> feedings() {
        var found = new ArrayList<Feeding>();
        for (Feed feed : vicinity.feeds()) {
            var way = ways.get(feed.island());
            if (way != null) {
                found.add(new Feeding(feed, way));
            }
        }
        return Collections.unmodifiableList(found);
    }

    private static List<IsolationPoint> longer(IsolationPoint first, List<IsolationPoint> rest) {
        var way = new ArrayList<IsolationPoint>(rest.size() + 1);
        way.add(first);
        way.addAll(rest);
        return Collections.unmodifiableList(way);
    }
}
