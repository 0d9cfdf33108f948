package io.holdpoint.platform.network.internal;

import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.grid.Position;
import io.holdpoint.network.ACLineSegment;
import io.holdpoint.network.Branch;
import io.holdpoint.network.ConnectivityNode;
import io.holdpoint.network.Location;
import io.holdpoint.network.Network;
import io.holdpoint.network.PowerTransformer;
import io.holdpoint.network.Source;
import io.holdpoint.network.Switch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The network within a part of the map as GeoJSON (RFC 7946). Where it is too much, the low-voltage network is left out. */
final class Features {

    /** Nodes at which the low-voltage network is still drawn; a screen shows no more. */
    private static final int DETAILED = 4000;

    private final Network network;
    private final BitSet drawn = new BitSet();
    private final List<Feature> features = new ArrayList<>();

    private Features(Network network) {
        this.network = network;
    }

    /** A FeatureCollection. */
    record Collection(String type, List<Feature> features) {}

    /** An element of the network. */
    record Feature(String type, Geometry geometry, Properties properties) {}

    /** A point, one pair of longitude and latitude, or a line of pairs. */
    record Geometry(String type, List<?> coordinates) {}

    /** What an element is; its nominal voltage in volts; whether it is a switch that is known to stand open. */
    record Properties(String id, String name, String kind, int voltage, boolean open) {}

    /** What is joined to these nodes. */
    static Collection of(Network network, List<ConnectivityNode> nodes) {
        var made = new Features(network);
        boolean detailed = nodes.size() <= DETAILED;
        nodes.stream().filter(node -> detailed || !node.lowVoltage()).forEach(node -> made.around(node, detailed));
        network.sources().forEach(source -> made.plant(source, nodes, detailed));
        return new Collection("FeatureCollection", List.copyOf(made.features));
    }

    private void around(ConnectivityNode node, boolean detailed) {
        int place = network.nodePlace(node.id());
        network.topology().branchesAt(place, branch -> {
            if (!drawn.get(branch)) {
                drawn.set(branch);
                branch(network.branches().get(branch), node, detailed);
            }
        });
    }

    private void branch(Branch branch, ConnectivityNode at, boolean detailed) {
        var kind = switch (branch) {
            case ACLineSegment _ -> "LINE";
            case PowerTransformer _ -> "TRANSFORMER";
            case Switch _ -> "SWITCH";
        };
        boolean open = branch instanceof Switch one && one.position() == Position.OPEN;
        var properties = new Properties(branch.id(), branch.name(), kind, at.voltage(), open);
        var from = location(branch.from());
        var to = location(branch.to());
        if (branch instanceof ACLineSegment && from.isPresent() && to.isPresent()) {
            features.add(new Feature(
                    "Feature", new Geometry("LineString", List.of(pair(from.get()), pair(to.get()))), properties));
        } else if (detailed || branch instanceof PowerTransformer || open) {
            from.or(() -> to).ifPresent(place -> features.add(point(place, properties)));
        }
    }

    private void plant(Source source, List<ConnectivityNode> among, boolean detailed) {
        if (!detailed && source.kind() != SourceKind.GRID) {
            return;
        }
        network.node(source.node())
                .filter(node -> Collections.binarySearch(among, node, Comparator.comparing(ConnectivityNode::id)) >= 0)
                .ifPresent(node -> node.location()
                        .ifPresent(place -> features.add(point(
                                place,
                                new Properties(
                                        source.id(),
                                        source.name(),
                                        source.kind().name(),
                                        node.voltage(),
                                        false)))));
    }

    private Optional<Location> location(String node) {
        return network.node(node).flatMap(ConnectivityNode::location);
    }

    private static Feature point(Location place, Properties properties) {
        return new Feature("Feature", new Geometry("Point", pair(place)), properties);
    }

    private static List<Double> pair(Location place) {
        return List.of(place.lon(), place.lat());
    }
}
