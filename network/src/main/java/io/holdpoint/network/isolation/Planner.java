package io.holdpoint.network.isolation;

import io.holdpoint.kernel.grid.Vicinity;
import io.holdpoint.network.Network;
import java.util.Collection;
import java.util.TreeSet;

/**
 * Plans how a work zone is parted from every source. A switch parts only when it is open <em>and</em> locked, so every switch that is not in a
 * plan counts as conducting, however it stands. The time is linear in the size of the network.
 */
public final class Planner {

    private Planner() {}

    /**
     * The nearest set of points that parts a zone from every source, with no point in it that could be left out.
     *
     * @throws IllegalArgumentException where the zone is empty or names what the network does not have ({@link Zone#unknownIn})
     */
    public static IsolationPlan plan(Network network, Zone zone) {
        return new PlanMaker(network, zone).make();
    }

    /**
     * The network around a zone as far as its isolation depends on it, with the points of the plan and {@code points} in it: whichever of
     * them are parted, the kernel finds in it what it would find in the whole network. Ids that are no switch are left out.
     *
     * @throws IllegalArgumentException as {@link #plan}
     */
    public static Vicinity vicinity(Network network, Zone zone, Collection<String> points) {
        int[] places = zone.places(network);
        var all = Survey.of(network, places, network.topology()::isSwitch).needed();
        points.stream()
                .filter(id -> network.switchPoint(id).isPresent())
                .forEach(id -> all.set(network.branchPlace(id)));
        return new Contraction(network, places, all).vicinity();
    }

    /** What a set of points is worth for a zone. */
    public static Check check(Network network, Zone zone, Collection<String> points) {
        return PointsCheck.of(network, vicinity(network, zone, points), new TreeSet<>(points));
    }
}
