package io.holdpoint.network.isolation;

import java.util.List;

/**
 * How to part a zone from every source.
 *
 * @param zone the zone
 * @param points the points in the order of switching: what can break the load first, the load side before the supply side
 * @param inseparable sources from which nothing parts the zone; with one of them the points are not enough
 * @param verifications where to test for voltage and to earth
 * @param outage who loses the supply
 */
public record IsolationPlan(
        Zone zone,
        List<PlannedPoint> points,
        List<Inseparable> inseparable,
        List<Verification> verifications,
        Outage outage) {

    /** Whether the points, open and locked, part the zone from every source. */
    public boolean possible() {
        return inseparable.isEmpty();
    }

    /** The ids of the points, in order. */
    public List<String> ids() {
        return points.stream().map(PlannedPoint::id).toList();
    }
}
