package io.holdpoint.kernel.plan;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Another plan that was handed in or approved and whose window overlaps.
 *
 * @param id the other plan
 * @param task its task, in words
 * @param customer customer number of its place of work
 * @param points the isolation points of its place
 * @param from start of its window
 * @param to end of its window
 * @param leader its leader
 * @param crew everybody on it, leader and guardian included
 */
public record OtherPlan(
        String id,
        String task,
        String customer,
        SortedSet<String> points,
        Instant from,
        Instant to,
        String leader,
        SortedSet<String> crew) {

    /** The same plan as whoever plans for {@code own} may know it: of its people only those who are on both. */
    OtherPlan knownTo(SortedSet<String> own) {
        var shared = new TreeSet<>(crew);
        shared.retainAll(own);
        return new OtherPlan(
                id,
                task,
                customer,
                points,
                from,
                to,
                own.contains(leader) ? leader : "",
                Collections.unmodifiableSortedSet(shared));
    }
}
