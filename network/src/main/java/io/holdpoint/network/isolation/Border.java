package io.holdpoint.network.isolation;

import io.holdpoint.network.Spread;
import io.holdpoint.network.Topology;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** The region that hangs together with a zone without anything to open in between, and the switches at its edge. */
final class Border {

    private final Spread region;
    private final BitSet points = new BitSet();

    private Border(Topology topology, int[] zone, IntPredicate openable) {
        region = Spread.over(topology, zone, branch -> !openable.test(branch));
        for (int at = 0; at < region.count(); at++) {
            int node = region.node(at);
            topology.branchesAt(node, branch -> {
                if (openable.test(branch) && !region.reached(topology.beyond(branch, node))) {
                    points.set(branch);
                }
            });
        }
    }

    /** Around a zone, where only what {@code openable} says can be opened. */
    static Border around(Topology topology, int[] zone, IntPredicate openable) {
        return new Border(topology, zone, openable);
    }

    /** The region. */
    Spread region() {
        return region;
    }

    /** The switches with exactly one end in the region; one with both in it parts nothing. */
    BitSet points() {
        return points;
    }

    /** The end of a border switch that is in the region. */
    int inner(Topology topology, int point) {
        return region.reached(topology.from(point)) ? topology.from(point) : topology.to(point);
    }

    /** The end of a border switch that is not. */
    int outer(Topology topology, int point) {
        return topology.beyond(point, inner(topology, point));
    }
}
