package io.holdpoint.bench.network;

import io.holdpoint.network.Network;
import io.holdpoint.network.Topology;
import java.util.stream.Collectors;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.WeightedPseudograph;

/**
 * The peer: a minimum cut by JGraphT over the whole network as it is, a node a vertex and a branch an edge. A switch can be cut for one,
 * anything else for more than there is; a super-source joins all sources.
 */
final class MinimumCut {

    private static final int SOURCES = -1;
    private static final double UNCUTTABLE = 1e9;

    private final WeightedPseudograph<Integer, DefaultWeightedEdge> graph =
            new WeightedPseudograph<>(DefaultWeightedEdge.class);

    MinimumCut(Network network) {
        Topology topology = network.topology();
        for (int node = 0; node < topology.nodes(); node++) {
            graph.addVertex(node);
        }
        graph.addVertex(SOURCES);
        for (int branch = 0; branch < topology.branches(); branch++) {
            join(topology.from(branch), topology.to(branch), topology.isSwitch(branch) ? 1 : UNCUTTABLE);
        }
        network.sources().stream()
                .map(source -> network.nodePlace(source.node()))
                .collect(Collectors.toSet())
                .forEach(node -> join(SOURCES, node, UNCUTTABLE));
    }

    /** Parallel branches are one edge that costs what all of them cost: the library asks for the edge between two vertices. */
    private void join(int from, int to, double cost) {
        var edge = graph.getEdge(from, to);
        if (edge == null) {
            graph.setEdgeWeight(graph.addEdge(from, to), cost);
        } else {
            graph.setEdgeWeight(edge, graph.getEdgeWeight(edge) + cost);
        }
    }

    /** How many points it takes to part a node; -1 where that cannot be. */
    int points(int zone) {
        var flow = new EdmondsKarpMFImpl<>(graph);
        double cost = flow.calculateMinCut(SOURCES, zone);
        return cost >= UNCUTTABLE ? -1 : (int) cost;
    }
}
