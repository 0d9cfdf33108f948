package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.clash.Occupation;
import io.holdpoint.kernel.ticket.Window;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Another plan that was handed in or approved.
 *
 * @param id the other plan
 * @param unit the unit whose work it is
 * @param task its task, in words
 * @param customer customer number of its place of work
 * @param from start of its window
 * @param to end of its window
 * @param leader its leader
 * @param crew everybody on it, leader and guardian included
 * @param occupation what it occupies, and what about it counts
 */
public record OtherPlan(
        String id,
        String unit,
        String task,
        String customer,
        Instant from,
        Instant to,
        String leader,
        SortedSet<String> crew,
        Occupation occupation) {

    /** From when until when it is planned. */
    public Window window() {
        return new Window(from, to);
    }

    /** The same plan as whoever plans for {@code own} may know it: of its people only those who are on both. */
    OtherPlan knownTo(SortedSet<String> own) {
        var shared = new TreeSet<>(crew);
        shared.retainAll(own);
        return new OtherPlan(
                id,
                unit,
                task,
                customer,
                from,
                to,
                own.contains(leader) ? leader : "",
                Collections.unmodifiableSortedSet(shared),
                occupation);
    }
}
