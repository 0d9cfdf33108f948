package io.holdpoint.kernel.plan;

import java.time.Instant;
import java.util.SortedSet;

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
        SortedSet<String> crew) {}
