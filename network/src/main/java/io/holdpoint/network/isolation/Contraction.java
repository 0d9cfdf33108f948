package io.holdpoint.network.isolation;

import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.grid.Feed;
import io.holdpoint.kernel.grid.IsolationPoint;
import io.holdpoint.kernel.grid.Vicinity;
import io.holdpoint.network.Network;
import io.holdpoint.network.Source;
import io.holdpoint.network.Switch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeSet;

/** The network around a zone, drawn together to its islands. */
final class Contraction {

    private final Network network;
    private final int[] zone;
    private final BitSet points;
    private final Islands islands;

    Contraction(Network network, int[] zone, BitSet points) {
        this.network = network;
        this.zone = zone;
        this.points = points;
        this.islands = Islands.apart(network.topology(), zone, points);
    }

    Vicinity vicinity() {
        var names = new TreeSet<String>();
        for (int node : zone) {
            names.add(island(node));
        }
        return new Vicinity(
                Collections.unmodifiableSortedSet(names),
                points.stream().mapToObj(this::point).toList(),
                feeds());
    }

    private IsolationPoint point(int place) {
        var point = (Switch) network.branches().get(place);
        return new IsolationPoint(
                point.id(),
                point.name(),
                point.kind(),
                point.position(),
                island(network.topology().from(place)),
                island(network.topology().to(place)));
    }

    private List<Feed> feeds() {
        var feeds = new ArrayList<Feed>();
        islands.sources().forEach((island, sources) -> feeds.addAll(feeds(name(island), sources)));
        return List.copyOf(feeds);
    }

    /** One for each kind: the nearest by name, the others by their number. */
    private List<Feed> feeds(String island, List<Integer> sources) {
        var byKind = new EnumMap<SourceKind, Feed>(SourceKind.class);
        for (int place : sources) {
            Source source = network.sources().get(place);
            byKind.merge(
                    source.kind(),
                    new Feed(source.id(), source.name(), source.kind(), island, 0),
                    (nearest, another) ->
                            new Feed(nearest.id(), nearest.name(), nearest.kind(), island, nearest.more() + 1));
        }
        return List.copyOf(byKind.values());
    }

    private String island(int node) {
        return name(islands.of(node));
    }

    private String name(int island) {
        return network.nodes().get(island).id();
    }
}
