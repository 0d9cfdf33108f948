package io.holdpoint.network.isolation;

import io.holdpoint.network.Network;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where people are to work.
 *
 * @param nodes ids of connectivity nodes
 * @param usagePoints numbers of customers at whose usage point there is work
 */
public record Zone(SortedSet<String> nodes, SortedSet<String> usagePoints) {

    /** Copies both. */
    public Zone {
        nodes = Collections.unmodifiableSortedSet(new TreeSet<>(nodes));
        usagePoints = Collections.unmodifiableSortedSet(new TreeSet<>(usagePoints));
    }

    /** A zone of nodes. */
    public static Zone ofNodes(Collection<String> nodes) {
        return new Zone(new TreeSet<>(nodes), new TreeSet<>());
    }

    /** A zone of customers' usage points. */
    public static Zone ofUsagePoints(Collection<String> customers) {
        return new Zone(new TreeSet<>(), new TreeSet<>(customers));
    }

    /** What it names and the network does not have; such a zone cannot be planned for. */
    public List<String> unknownIn(Network network) {
        return Stream.concat(
                        nodes.stream().filter(id -> network.node(id).isEmpty()),
                        usagePoints.stream().filter(id -> network.usagePoint(id).isEmpty()))
                .toList();
    }

    /** Its nodes by their places in the network, ascending. */
    int[] places(Network network) {
        var unknown = unknownIn(network);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("not in the network: " + unknown);
        }
        var own = nodes.stream().mapToInt(network::nodePlace);
        var customers = usagePoints.stream()
                .flatMap(id -> network.usagePoint(id).stream())
                .mapToInt(point -> network.nodePlace(point.node()));
        int[] places = IntStream.concat(own, customers).sorted().distinct().toArray();
        if (places.length == 0) {
            throw new IllegalArgumentException("an empty zone");
        }
        return places;
    }
}
