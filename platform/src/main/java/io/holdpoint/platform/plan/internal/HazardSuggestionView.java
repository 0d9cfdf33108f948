package io.holdpoint.platform.plan.internal;

import io.holdpoint.kernel.text.Text;
import java.util.List;

/**
 * The hazards proposed for a job.
 *
 * @param suggestions in the order of the catalogue; none of them is ticked by being here
 */
record HazardSuggestionView(List<Suggested> suggestions) {

    /**
     * A hazard to think of.
     *
     * @param hazard id in the catalogue
     * @param because why, at least one
     */
    record Suggested(String hazard, List<Because> because) {}

    /** Why a hazard is proposed: what it has to do with, and in words. */
    record Because(About about, Text text) {}

    /** What a proposal has to do with. */
    enum About {
        /** The kind of work brings it. */
        WORK,
        /** Something special about the place or the way of working. */
        TAG,
        /** The voltage. */
        VOLTAGE,
        /** A weather alert. */
        WEATHER,
        /** A source beside the network. */
        BACK_FEED,
        /** Earlier work at the customer. */
        HISTORY
    }
}
