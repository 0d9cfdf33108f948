package io.holdpoint.network.isolation;

import io.holdpoint.network.Network;
import io.holdpoint.network.Topology;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The nearest switch in every direction from a zone, and what is beyond each. Those beyond which a source remains are the plan: a way from a
 * source to the zone enters by one of them, and without any one of them such a way is left.
 */
final class Survey {

    private final Network network;
    private final Topology topology;
    private final Border border;
    private final Islands islands;

    private Survey(Network network, int[] zone, IntPredicate openable) {
        this.network = network;
        this.topology = network.topology();
        this.border = Border.around(topology, zone, openable);
        this.islands = Islands.apart(topology, zone, border.points());
    }

    /** Around a zone, where only the switches that {@code openable} says may be used. */
    static Survey of(Network network, int[] zone, IntPredicate openable) {
        return new Survey(network, zone, openable);
    }

    /** The border. */
    Border border() {
        return border;
    }

    /** The border switches beyond which there is a source. */
    BitSet needed() {
        var needed = new BitSet();
        border.points().stream().filter(point -> !beyond(point).isEmpty()).forEach(needed::set);
        return needed;
    }

    /** The sources beyond a border switch, the nearest first. */
    List<Integer> beyond(int point) {
        return islands.sources(islands.of(border.outer(topology, point)));
    }

    /** The sources in the region itself. */
    List<Integer> inside() {
        return IntStream.range(0, border.region().count())
                .map(border.region()::node)
                .boxed()
                .<Integer>mapMulti((node, found) -> topology.sourcesAt(node, found::accept))
                .toList();
    }

    /** The branches from a node of the region to the zone. */
    List<String> pathFrom(int node) {
        var path = new ArrayList<String>();
        int at = node;
        for (int by = border.region().by(at); by >= 0; by = border.region().by(at)) {
            path.add(network.branches().get(by).id());
            at = topology.beyond(by, at);
        }
        return List.copyOf(path);
    }
}
