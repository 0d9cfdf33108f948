package io.holdpoint.kernel.risk;

import io.holdpoint.kernel.facts.SiteTag;
import java.util.Collections;
import java.util.SortedSet;

/**
 * What brings a hazard to a planner's mind, beside the kind of work.
 *
 * @param tags what is special about the place or the way of working
 * @param weather alerts that bring it
 * @param highVoltage whether work on more than 1 kV brings it
 * @param backFeed whether a source beside the network brings it
 */
public record Occasions(
        SortedSet<SiteTag> tags, SortedSet<WeatherAlert> weather, boolean highVoltage, boolean backFeed) {

    /** None: only the kind of work brings it. */
    public static final Occasions NONE =
            new Occasions(Collections.emptySortedSet(), Collections.emptySortedSet(), false, false);
}
