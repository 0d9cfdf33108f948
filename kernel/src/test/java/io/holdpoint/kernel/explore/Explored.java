package io.holdpoint.kernel.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A universe that was explored, and what was noted meanwhile.
 *
 * @param course the course of things in it
 * @param found what the exploration found
 * @param refusals which hold points refused
 * @param remedies what came of the remedies that they named
 */
public record Explored(Course course, Exploration found, Refusals refusals, Remedies remedies) {

    /** Explores one universe. */
    public static Explored of(Universe universe, Kernel kernel, int limit) {
        var course = new Course(universe, kernel);
        var refusals = new Refusals();
        var remedies = new Remedies(course);
        var found = new Explorer(course, List.of(refusals, remedies), limit).explore();
        return new Explored(course, found, refusals, remedies.settled());
    }

    /** Explores these universes, two at a time. */
    public static List<Explored> all(List<Universe> universes, Kernel kernel, int limit)
            throws InterruptedException, ExecutionException {
        try (var workers = Executors.newFixedThreadPool(2)) {
            var running = new ArrayList<Future<Explored>>();
            universes.forEach(universe -> running.add(workers.submit(() -> of(universe, kernel, limit))));
            var explored = new ArrayList<Explored>();
            for (Future<Explored> one : running) {
                explored.add(one.get());
            }
            return explored;
        }
    }
}
