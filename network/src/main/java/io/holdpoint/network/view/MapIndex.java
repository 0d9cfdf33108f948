package io.holdpoint.network.view;

import io.holdpoint.network.ConnectivityNode;
import io.holdpoint.network.Location;
import io.holdpoint.network.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the nodes of a network by their place, in stripes from south to north, each in order from west to east. */
public final class MapIndex {

    /** Nodes in a stripe, about. */
    private static final int STRIPE = 256;

    private final List<List<Placed>> stripes = new ArrayList<>();
    private final double south;
    private final double height;

    private record Placed(ConnectivityNode node, Location place) {}

    /** Of every node that has a place. */
    public MapIndex(Network network) {
        var placed = network.nodes().stream()
                .flatMap(node -> node.location().stream().map(place -> new Placed(node, place)))
                .toList();
        south = placed.stream().mapToDouble(item -> item.place().lat()).min().orElse(0);
        double north =
                placed.stream().mapToDouble(item -> item.place().lat()).max().orElse(0);
        int count = 1 + (int) Math.sqrt((double) placed.size() / STRIPE);
        height = Math.max(1e-9, (north - south) / count);
        IntStream.rangeClosed(0, count).forEach(stripe -> stripes.add(new ArrayList<>()));
        placed.forEach(item -> stripes.get(stripe(item.place().lat())).add(item));
        stripes.forEach(stripe ->
                stripe.sort(Comparator.comparingDouble(item -> item.place().lon())));
    }

    /** The nodes in an area, in the order of their ids. */
    public List<ConnectivityNode> within(Area area) {
        var southWest = area.southWest();
        var northEast = area.northEast();
        var found = new ArrayList<ConnectivityNode>();
        for (int at = stripe(southWest.lat()); at <= stripe(northEast.lat()); at++) {
            var stripe = stripes.get(at);
            for (int item = west(stripe, southWest.lon()); item < stripe.size(); item++) {
                var placed = stripe.get(item);
                if (placed.place().lon() > northEast.lon()) {
                    break;
                }
                if (area.contains(placed.place())) {
                    found.add(placed.node());
                }
            }
        }
        found.sort(Comparator.comparing(ConnectivityNode::id));
        return List.copyOf(found);
    }

    private int stripe(double lat) {
        double stripe = Math.floor((lat - south) / height);
        return (int) Math.max(0, Math.min(stripes.size() - 1, stripe));
    }

    /** The first that is not west of a longitude. */
    private static int west(List<Placed> stripe, double lon) {
        int low = 0;
        int high = stripe.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stripe.get(middle).place().lon() < lon) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
