package io.holdpoint.kernel.incident;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * What is known of an incident, as far as its clocks look at it.
 *
 * @param happened when it happened
 * @param firstKnown when the company first knew of it
 * @param outcomes what it did, as it became known
 * @param reported when each report was made
 */
public record Incident(Instant happened, Instant firstKnown, List<Known> outcomes, SortedMap<Clock, Instant> reported) {

    /**
     * An outcome.
     *
     * @param outcome what
     * @param at when it came about
     * @param known when the company first knew of it
     */
    public record Known(Outcome outcome, Instant at, Instant known) {}
}
