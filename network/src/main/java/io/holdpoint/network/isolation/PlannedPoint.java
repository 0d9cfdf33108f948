package io.holdpoint.network.isolation;

import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.network.Switch;
import java.util.List;

/**
 * A point that has to be open and locked.
 *
 * @param point the switch
 * @param action what has to be done
 * @param cutsOff why: every source beyond it
 * @param zoneSide the node at its end towards the zone: where to test for voltage and to earth
 * @param farSide the node at its other end
 * @param visibleInstead the nearest switches beyond it that together would part the same with breaks that can be seen; empty where its
 *     own can be seen or there are none near
 */
public record PlannedPoint(
        Switch point,
        Action action,
        List<CutOff> cutsOff,
        String zoneSide,
        String farSide,
        List<String> visibleInstead) {

    /** Its id. */
    public String id() {
        return point.id();
    }

    /** Whether its break can be seen. */
    public boolean visibleBreak() {
        return point.kind().visibleBreak();
    }

    /** Whether it may be opened only after something else has interrupted the current of the load. */
    public boolean offLoadOnly() {
        return action == Action.OPEN_AND_LOCK && !point.breaksLoad();
    }

    /** Whether the public network or a second supply is beyond it, and not only plants of customers. */
    public boolean supplySide() {
        return cutsOff.stream()
                .anyMatch(cut -> cut.kind() == SourceKind.GRID || cut.kind() == SourceKind.SECOND_SUPPLY);
    }
}
