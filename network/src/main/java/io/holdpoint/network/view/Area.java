package io.holdpoint.network.view;

import io.holdpoint.network.Location;
import java.util.List;

/**
 * A part of the map within one ring of corners, joined by straight lines in degrees; the last is joined to the first. One that spans the 180th
 * meridian is not understood.
 *
 * @param ring its corners, three at least
 */
public record Area(List<Location> ring) {

    /** Copies the ring. */
    public Area {
        ring = List.copyOf(ring);
        if (ring.size() < 3) {
            throw new IllegalArgumentException("an area has three corners at least");
        }
    }

    /** A box, from its south-western to its north-eastern corner. */
    public static Area box(Location southWest, Location northEast) {
        return new Area(List.of(
                southWest,
                new Location(northEast.lon(), southWest.lat()),
                northEast,
                new Location(southWest.lon(), northEast.lat())));
    }

    /** Whether a place is in it: a ray to the east leaves it an odd number of times. On its edge it may be either. */
    public boolean contains(Location place) {
        boolean inside = false;
        for (int at = 0; at < ring.size(); at++) {
            var one = ring.get(at);
            var other = ring.get((at + 1) % ring.size());
            boolean crosses = (one.lat() > place.lat()) != (other.lat() > place.lat());
            inside ^= crosses && place.lon() < crossing(one, other, place.lat());
        }
        return inside;
    }

    private static double crossing(Location one, Location other, double lat) {
        return one.lon() + (other.lon() - one.lon()) * (lat - one.lat()) / (other.lat() - one.lat());
    }

    Location southWest() {
        return new Location(
                ring.stream().mapToDouble(Location::lon).min().orElseThrow(),
                ring.stream().mapToDouble(Location::lat).min().orElseThrow());
    }

    Location northEast() {
        return new Location(
                ring.stream().mapToDouble(Location::lon).max().orElseThrow(),
                ring.stream().mapToDouble(Location::lat).max().orElseThrow());
    }
}
