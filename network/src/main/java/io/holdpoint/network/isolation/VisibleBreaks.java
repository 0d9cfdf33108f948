package io.holdpoint.network.isolation;

import io.holdpoint.network.Network;
import io.holdpoint.network.Spread;
import io.holdpoint.network.Switch;
import io.holdpoint.network.Topology;
import java.util.List;
import java.util.TreeSet;

/** Which switches would part the same as a point whose own break cannot be seen. */
final class VisibleBreaks {

    /** Advice is of use only where it is near: no further than so many nodes, and no more than so many switches. */
    private static final int FAR = 500;

    private static final int MANY = 6;

    private final Network network;
    private final Topology topology;
    private final Border border;

    VisibleBreaks(Network network, Border border) {
        this.network = network;
        this.topology = network.topology();
        this.border = border;
    }

    /**
     * The ids of the nearest switches with a visible break that together part what a point parts; empty where its own can be seen, where a
     * source stands in between, or where they are far or many.
     */
    List<String> insteadOf(int point) {
        if (canBeSeen(point)) {
            return List.of();
        }
        int[] left = {FAR};
        var between = Spread.over(
                topology,
                new int[] {border.outer(topology, point)},
                branch -> !canBeSeen(branch) && !border.points().get(branch) && left[0]-- > 0);
        return left[0] < 0 || holdsASource(between) ? List.of() : edge(between);
    }

    private boolean holdsASource(Spread between) {
        int[] sources = {0};
        for (int at = 0; at < between.count(); at++) {
            topology.sourcesAt(between.node(at), source -> sources[0]++);
        }
        return sources[0] > 0;
    }

    private List<String> edge(Spread between) {
        var edge = new TreeSet<String>();
        for (int at = 0; at < between.count(); at++) {
            int node = between.node(at);
            topology.branchesAt(node, branch -> {
                if (!border.points().get(branch) && !between.reached(topology.beyond(branch, node))) {
                    edge.add(network.branches().get(branch).id());
                }
            });
        }
        return edge.size() > MANY ? List.of() : List.copyOf(edge);
    }

    private boolean canBeSeen(int branch) {
        return topology.isSwitch(branch)
                && network.branches().get(branch) instanceof Switch point
                && point.kind().visibleBreak();
    }
}
