package io.holdpoint.network.isolation;

import io.holdpoint.network.Joined;
import io.holdpoint.network.Spread;
import io.holdpoint.network.Topology;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The islands that a network falls into when some switches are taken out, as far as they touch those switches or the zone. An island goes by
 * the first of these nodes in the order of ids, so its name does not depend on any other order.
 */
final class Islands {

    private final int[] starts;
    private final Spread spread;

    private final Joined joined;

    private final SortedMap<Integer, List<Integer>> sources = new TreeMap<>();

    private Islands(Topology topology, int[] starts, BitSet parted) {
        this.starts = starts;
        this.joined = new Joined(starts.length);
        this.spread = Spread.over(topology, starts, branch -> !parted.get(branch), joined);
        IntStream.range(0, topology.sources())
                .boxed()
                .filter(source -> spread.reached(topology.sourceNode(source)))
                .sorted(Comparator.comparingInt(source -> spread.turn(topology.sourceNode(source))))
                .forEach(source -> sources.computeIfAbsent(of(topology.sourceNode(source)), island -> new ArrayList<>())
                        .add(source));
    }

    /** Without {@code parted}, as far as they touch those or the zone. */
    static Islands apart(Topology topology, int[] zone, BitSet parted) {
        var ends = parted.stream().flatMap(point -> IntStream.of(topology.from(point), topology.to(point)));
        int[] starts =
                IntStream.concat(IntStream.of(zone), ends).sorted().distinct().toArray();
        return new Islands(topology, starts, parted);
    }

    /** The island of a node that was reached, as the place of the node it goes by. */
    int of(int node) {
        return starts[joined.first(spread.origin(node))];
    }

    /** The sources on an island, the nearest to its starts first. */
    List<Integer> sources(int island) {
        return sources.getOrDefault(island, List.of());
    }

    /** Every island with a source, with the sources. */
    SortedMap<Integer, List<Integer>> sources() {
        return sources;
    }
}
