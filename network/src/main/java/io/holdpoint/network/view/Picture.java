package io.holdpoint.network.view;

import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.grid.Position;
import io.holdpoint.kernel.grid.SwitchKind;
import io.holdpoint.network.isolation.Action;
import java.util.List;

/**
 * A single-line picture of a planned isolation: the zone in the middle, every point at its edge, and what is beyond each.
 *
 * @param zone the ids of the nodes of the zone
 * @param region how many nodes hang together with it without anything to open in between
 * @param arms one for each point
 * @param inseparable the sources that nothing parts from the zone
 */
public record Picture(List<String> zone, int region, List<Arm> arms, List<Plant> inseparable) {

    /**
     * A way out of the zone.
     *
     * @param point the id of the point
     * @param name what is written on it
     * @param kind what kind of switch it is
     * @param position how it is known to stand
     * @param action what has to be done at it
     * @param inner what lies between the zone and the point, the nearest to the zone first
     * @param outer what lies between the point and the nearest infeed of the public network beyond, or the nearest source where there is none, the
     *     nearest to the point first
     * @param sources what can feed in beyond the point
     */
    public record Arm(
            String point,
            String name,
            SwitchKind kind,
            Position position,
            Action action,
            List<Label> inner,
            List<Label> outer,
            List<Plants> sources) {}

    /** What something between is. */
    public enum LabelKind {
        /** A transformer. */
        TRANSFORMER,
        /** A feeder, at its head. */
        FEEDER,
        /** A switch that is not part of the plan. */
        SWITCH
    }

    /** Something between, by its id and name. */
    public record Label(LabelKind kind, String id, String name) {}

    /** A source, by its id and name, and whose it is. */
    public record Plant(String id, String name, SourceKind kind, String owner) {}

    /** Sources of one kind: the nearest by name, and how many there are in all. */
    public record Plants(SourceKind kind, List<Plant> named, int count) {}
}
