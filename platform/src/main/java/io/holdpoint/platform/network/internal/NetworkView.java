package io.holdpoint.platform.network.internal;

import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.text.Text;
import io.holdpoint.network.EquipmentContainer.Kind;
import io.holdpoint.network.Location;
import io.holdpoint.network.Network;
import io.holdpoint.network.PowerTransformer;
import io.holdpoint.network.Switch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The network in force, in figures.
 *
 * @param version counts up with every network brought in
 * @param by who brought it in
 * @param at when
 * @param hash SHA-256 of its CSV
 * @param substations how many
 * @param feeders how many
 * @param transformers how many
 * @param switches how many
 * @param nodes how many
 * @param usagePoints how many
 * @param sources how many of each kind
 * @param notes what its keeper may want to look at
 * @param box west, south, east and north in degrees; empty where nothing of it has a place on the map
 */
record NetworkView(
        long version,
        String by,
        Instant at,
        String hash,
        long substations,
        int feeders,
        long transformers,
        long switches,
        int nodes,
        int usagePoints,
        SortedMap<SourceKind, Integer> sources,
        List<Text> notes,
        Optional<List<Double>> box) {

    static NetworkView of(NetworkStore.InForce now) {
        var network = now.model().network();
        return new NetworkView(
                now.version().version(),
                now.version().stamp().by(),
                now.version().stamp().at(),
                now.version().hash(),
                network.containers().stream()
                        .filter(container -> container.kind() == Kind.SUBSTATION)
                        .count(),
                network.feeders().size(),
                network.branches().stream()
                        .filter(PowerTransformer.class::isInstance)
                        .count(),
                network.branches().stream().filter(Switch.class::isInstance).count(),
                network.nodes().size(),
                network.usagePoints().size(),
                sources(network),
                now.notes().stream()
                        .map(note -> new Text(note.english(), note.chinese()))
                        .toList(),
                box(network));
    }

    private static Optional<List<Double>> box(Network network) {
        var places = network.nodes().stream()
                .flatMap(node -> node.location().stream())
                .toList();
        var lon = places.stream().mapToDouble(Location::lon).summaryStatistics();
        var lat = places.stream().mapToDouble(Location::lat).summaryStatistics();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(lon.getMin(), lat.getMin(), lon.getMax(), lat.getMax()));
    }

    private static SortedMap<SourceKind, Integer> sources(Network network) {
        SortedMap<SourceKind, Integer> counts = new TreeMap<>();
        network.sources().forEach(source -> counts.merge(source.kind(), 1, Integer::sum));
        return counts;
    }
}
