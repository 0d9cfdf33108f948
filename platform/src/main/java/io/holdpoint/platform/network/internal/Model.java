package io.holdpoint.platform.network.internal;

import io.holdpoint.kernel.grid.Vicinity;
import io.holdpoint.network.Network;
import io.holdpoint.network.isolation.Planner;
import io.holdpoint.network.isolation.Zone;
import io.holdpoint.network.view.Circuits;
import io.holdpoint.network.view.MapIndex;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** A network in memory, with what was asked about it before: a network never changes, and a board asks about hundreds of places. */
public final class Model {

    private static final int REMEMBERED = 4096;

    private final Network network;
    private final MapIndex index;
    private final Circuits circuits;
    private final Map<Asked, Vicinity> known = Collections.synchronizedMap(new Known());

    Model(Network network) {
        this.network = network;
        this.index = new MapIndex(network);
        this.circuits = new Circuits(network);
    }

    /** The network. */
    public Network network() {
        return network;
    }

    /** Its nodes by their place on the map. */
    MapIndex index() {
        return index;
    }

    /** Which circuits a node belongs to. */
    Circuits circuits() {
        return circuits;
    }

    /** The network around a zone that it knows, with {@code points} in it. */
    public Vicinity vicinity(Zone zone, Collection<String> points) {
        var asked = new Asked(zone, new TreeSet<>(points));
        var before = known.get(asked);
        if (before != null) {
            return before;
        }
        var found = Planner.vicinity(network, zone, points);
        known.put(asked, found);
        return found;
    }

    private record Asked(Zone zone, SortedSet<String> points) {}

    /** Forgets what was not asked for the longest. */
    private static final class Known extends LinkedHashMap<Asked, Vicinity> {

        Known() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Vicinity> eldest) {
            return size() > REMEMBERED;
        }
    }
}
