package io.holdpoint.network.isolation;

import io.holdpoint.network.Joined;
import io.holdpoint.network.Network;
import io.holdpoint.network.Switch;
import io.holdpoint.network.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The fewest points that part a zone from every source: a minimum cut. It may lie far away and take many customers off the supply, so it is
 * something to compare a plan with and not the plan.
 */
public final class FewestPoints {

    private static final int ZONE = -1;
    private static final int SOURCES = -2;

    /** More than all switches of a network. */
    private static final double UNCUTTABLE = 1e9;

    private final Network network;
    private final Topology topology;
    private final Joined islands;
    private final SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
            new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, List<Integer>> switches = new HashMap<>();

    private FewestPoints(Network network, int[] zone) {
        this.network = network;
        this.topology = network.topology();
        this.islands = new Joined(topology.nodes());
        branches(false).forEach(branch -> islands.join(topology.from(branch), topology.to(branch)));
        graph.addVertex(ZONE);
        graph.addVertex(SOURCES);
        IntStream.of(zone).forEach(node -> fix(ZONE, node));
        network.sources().forEach(source -> fix(SOURCES, network.nodePlace(source.node())));
        branches(true).forEach(this::join);
    }

    /** The fewest points for a zone; empty where it cannot be parted. Slow beside {@link Planner#plan}. */
    public static Optional<List<Switch>> of(Network network, Zone zone) {
        return new FewestPoints(network, zone.places(network)).cut();
    }

    private IntStream branches(boolean switches) {
        return IntStream.range(0, topology.branches()).filter(branch -> topology.isSwitch(branch) == switches);
    }

    private void fix(int terminal, int node) {
        int island = islands.first(node);
        graph.addVertex(island);
        if (!graph.containsEdge(terminal, island)) {
            graph.setEdgeWeight(graph.addEdge(terminal, island), UNCUTTABLE);
        }
    }

    /** Parallel switches are one edge, as heavy as they are many. */
    private void join(int branch) {
        int from = islands.first(topology.from(branch));
        int to = islands.first(topology.to(branch));
        if (from == to) {
            return;
        }
        graph.addVertex(from);
        graph.addVertex(to);
        if (!graph.containsEdge(from, to)) {
            graph.addEdge(from, to);
        }
        var edge = graph.getEdge(from, to);
        var parallel = switches.computeIfAbsent(edge, fresh -> new ArrayList<>());
        parallel.add(branch);
        graph.setEdgeWeight(edge, parallel.size());
    }

    private Optional<List<Switch>> cut() {
        var flow = new EdmondsKarpMFImpl<>(graph);
        if (flow.calculateMinCut(SOURCES, ZONE) >= UNCUTTABLE) {
            return Optional.empty();
        }
        return Optional.of(flow.getCutEdges().stream()
                .flatMap(edge -> switches.getOrDefault(edge, List.of()).stream())
                .sorted()
                .map(branch -> (Switch) network.branches().get(branch))
                .toList());
    }
}
