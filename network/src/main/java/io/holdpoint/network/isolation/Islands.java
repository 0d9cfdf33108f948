package io.holdpoint.network.isolation;

import io.holdpoint.network.Spread;
import io.holdpoint.network.Topology;
import java.util.ArrayList;
import java.util.BitSet;
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

    /** For each start, another of the same island, nearer to its first. */
    private final int[] leader;

    private final SortedMap<Integer, List<Integer>> sources = new TreeMap<>();

    private Islands(Topology topology, int[] starts, BitSet parted) {
        this.starts = starts;
        this.spread = Spread.over(topology, starts, branch -> !parted.get(branch));
        this.leader = IntStream.range(0, starts.length).toArray();
        for (int at = 0; at < spread.count(); at++) {
            join(topology, spread.node(at), parted);
        }
        for (int at = 0; at < spread.count(); at++) {
            int node = spread.node(at);
            topology.sourcesAt(
                    node,
                    source -> sources.computeIfAbsent(of(node), island -> new ArrayList<>())
                            .add(source));
        }
    }

    /** Without {@code parted}, as far as they touch those or the zone. */
    static Islands apart(Topology topology, int[] zone, BitSet parted) {
        var ends = parted.stream().flatMap(point -> IntStream.of(topology.from(point), topology.to(point)));
        int[] starts =
                IntStream.concat(IntStream.of(zone), ends).sorted().distinct().toArray();
        return new Islands(topology, starts, parted);
    }

    private void join(Topology topology, int node, BitSet parted) {
        topology.branchesAt(node, branch -> {
            if (!parted.get(branch)) {
                unite(spread.origin(node), spread.origin(topology.beyond(branch, node)));
            }
        });
    }

    private void unite(int one, int other) {
        if (one == other) {
            return;
        }
        int first = first(one);
        int second = first(other);
        leader[Math.max(first, second)] = Math.min(first, second);
    }

    private int first(int start) {
        int at = start;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    /** The island of a node that was reached, as the place of the node it goes by. */
    int of(int node) {
        return starts[first(spread.origin(node))];
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
