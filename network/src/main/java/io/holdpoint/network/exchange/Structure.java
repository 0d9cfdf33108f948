package io.holdpoint.network.exchange;

import io.holdpoint.kernel.grid.Position;
import io.holdpoint.network.Joined;
import io.holdpoint.network.Network;
import io.holdpoint.network.Spread;
import io.holdpoint.network.Switch;
import io.holdpoint.network.Topology;
import io.holdpoint.network.UsagePoint;
import io.holdpoint.network.exchange.Note.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Looks at a network as a whole. */
final class Structure {

    private final Network network;
    private final Topology topology;

    Structure(Network network) {
        this.network = network;
        this.topology = network.topology();
    }

    /** Loops, parts and nodes without a source are legal; their keeper may want to know of them. */
    List<Note> notes() {
        var notes = new ArrayList<Note>();
        var parts = new Joined(topology.nodes());
        long loops = IntStream.range(0, topology.branches())
                .filter(branch -> !parts.join(topology.from(branch), topology.to(branch)))
                .count();
        note(notes, Code.LOOPS, (int) loops, "");
        note(notes, Code.SEPARATE_PARTS, parts.groups() - 1, "");
        withoutSource(notes);
        var unknown = network.branches().stream()
                .filter(branch -> branch instanceof Switch point && point.position() == Position.UNKNOWN)
                .toList();
        note(
                notes,
                Code.UNKNOWN_POSITIONS,
                unknown.size(),
                unknown.isEmpty() ? "" : unknown.getFirst().id());
        return List.copyOf(notes);
    }

    private void withoutSource(List<Note> notes) {
        int[] starts = network.sources().stream()
                .mapToInt(source -> network.nodePlace(source.node()))
                .toArray();
        var reached = Spread.over(topology, starts, branch -> true);
        int without = topology.nodes() - reached.count();
        var example = IntStream.range(0, topology.nodes())
                .filter(node -> !reached.reached(node))
                .mapToObj(node -> network.nodes().get(node).id())
                .findFirst();
        note(notes, Code.WITHOUT_A_SOURCE, without, example.orElse(""));
    }

    private static void note(List<Note> notes, Code code, int count, String example) {
        if (count > 0) {
            notes.add(new Note(code, count, example));
        }
    }

    /**
     * Meters on two transformers: in one low-voltage part, as its switches are known to be closed, more than one transformer feeds. Whoever
     * reads such a register opens one of them and believes the house dead.
     */
    void meters(Numbered<UsagePoint> usagePoints, Faults faults) {
        var parts = new Joined(topology.nodes());
        for (int branch = 0; branch < topology.branches(); branch++) {
            if (!topology.isTransformer(branch) && lowVoltage(topology.from(branch)) && closed(branch)) {
                parts.join(topology.from(branch), topology.to(branch));
            }
        }
        var feeding = feeding(parts);
        for (UsagePoint point : network.usagePoints()) {
            var transformers = feeding.getOrDefault(parts.first(network.nodePlace(point.node())), new TreeSet<>());
            if (transformers.size() > 1) {
                faults.add(
                        usagePoints.rowOf(point.id()),
                        point.id(),
                        FaultCode.TWO_TRANSFORMERS,
                        String.join(", ", transformers));
            }
        }
    }

    private Map<Integer, SortedSet<String>> feeding(Joined parts) {
        var feeding = new TreeMap<Integer, SortedSet<String>>();
        for (int branch = 0; branch < topology.branches(); branch++) {
            if (topology.isTransformer(branch)) {
                var id = network.branches().get(branch).id();
                IntStream.of(topology.from(branch), topology.to(branch))
                        .filter(this::lowVoltage)
                        .forEach(node -> feeding.computeIfAbsent(parts.first(node), part -> new TreeSet<>())
                                .add(id));
            }
        }
        return feeding;
    }

    private boolean lowVoltage(int node) {
        return network.nodes().get(node).lowVoltage();
    }

    private boolean closed(int branch) {
        return !(network.branches().get(branch) instanceof Switch point) || point.position() == Position.CLOSED;
    }
}
