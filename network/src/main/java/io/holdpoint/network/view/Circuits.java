package io.holdpoint.network.view;

import io.holdpoint.network.Network;
import io.holdpoint.network.Spread;
import io.holdpoint.network.Switch;
import io.holdpoint.network.Topology;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells the circuits of nodes. A switch that is known to stand open separates; one in an unknown position does not. */
public final class Circuits {

    private final Network network;
    private final Topology topology;

    /** The feeder of each head. */
    private final Map<Integer, String> heads = new HashMap<>();

    private final Set<String> substations = new HashSet<>();

    /** Of a network. */
    public Circuits(Network network) {
        this.network = network;
        this.topology = network.topology();
        network.feeders().forEach(feeder -> heads.put(network.nodePlace(feeder.head()), feeder.id()));
        network.feeders().forEach(feeder -> substations.add(feeder.substation()));
    }

    /**
     * Every circuit that a node belongs to: one where the network is run as a tree, more where it is meshed.
     *
     * @throws IllegalArgumentException where there is no such node
     */
    public List<Circuit> of(String node) {
        int place = network.nodePlace(node);
        if (place < 0) {
            throw new IllegalArgumentException("not in the network: " + node);
        }
        var circuits = lowVoltage(place) ? fromTransformers(place) : feeders(place, "", "");
        return circuits.distinct()
                .sorted(Comparator.comparing(Circuit::feeder)
                        .thenComparing(Circuit::transformer)
                        .thenComparing(Circuit::way))
                .toList();
    }

    private Stream<Circuit> fromTransformers(int node) {
        var spread = Spread.over(
                topology, new int[] {node}, branch -> !topology.isTransformer(branch) && !topology.knownOpen(branch));
        return IntStream.range(0, spread.count())
                .map(spread::node)
                .boxed()
                .flatMap(reached -> transformersAt(reached)
                        .flatMap(transformer -> feeders(
                                topology.beyond(transformer, reached),
                                network.branches().get(transformer).id(),
                                way(spread, reached))));
    }

    private Stream<Integer> transformersAt(int node) {
        var found = IntStream.builder();
        topology.branchesAt(node, branch -> {
            if (topology.isTransformer(branch) && !lowVoltage(topology.beyond(branch, node))) {
                found.add(branch);
            }
        });
        return found.build().boxed();
    }

    /** The way of a board nearest to the transformer, on the path from it. */
    private String way(Spread spread, int transformerEnd) {
        int node = transformerEnd;
        for (int by = spread.by(node); by >= 0; by = spread.by(node)) {
            if (network.branches().get(by) instanceof Switch point
                    && !point.way().isEmpty()) {
                return point.id();
            }
            node = topology.beyond(by, node);
        }
        return "";
    }

    /** By every feeder whose head is reached without going through a transformer or a feeder's own bay. */
    private Stream<Circuit> feeders(int node, String transformer, String way) {
        var spread = Spread.over(topology, new int[] {node}, this::belongsToFeeder);
        var found = IntStream.range(0, spread.count())
                .mapToObj(at -> heads.getOrDefault(spread.node(at), ""))
                .filter(feeder -> !feeder.isEmpty())
                .map(feeder -> new Circuit(feeder, transformer, way))
                .toList();
        return found.isEmpty() ? Stream.of(new Circuit("", transformer, way)) : found.stream();
    }

    private boolean belongsToFeeder(int branch) {
        return !topology.isTransformer(branch) && !topology.knownOpen(branch) && !bay(branch);
    }

    /** Equipment in a substation that feeders start in is before their heads. */
    private boolean bay(int branch) {
        return network.branches().get(branch) instanceof Switch point
                && network.container(point.container())
                        .filter(container ->
                                substations.contains(container.id()) || substations.contains(container.within()))
                        .isPresent();
    }

    private boolean lowVoltage(int node) {
        return network.nodes().get(node).lowVoltage();
    }
}
