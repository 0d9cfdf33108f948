package io.holdpoint.kernel.plan;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;

/**
 * How far a plan reaches beyond its place of work.
 *
 * @param column code of the pole, tower or shaft on which others may work above or below; empty where there is none
 * @param acts what it does to supply
 */
public record Reach(Optional<String> column, SortedSet<SupplyAct> acts) {

    /** Reaches no further than its place. */
    public static final Reach NONE = new Reach(Optional.empty(), Collections.emptySortedSet());
}
