package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.facts.Source;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The register: every isolation point with its locks, and every earth. It counts to zero before a ticket is terminated.
 *
 * @param points the points, by id
 * @param earths the earths applied, each with its point
 */
public record Register(SortedMap<String, Point> points, SortedMap<String, String> earths) {

    /**
     * An isolation point of this ticket.
     *
     * @param source what it cuts off
     * @param openedAt when it was opened; empty while it is closed
     * @param locks the locks on it
     * @param changedAt when it was last opened, locked or unlocked
     */
    public record Point(
            Source source, Optional<Instant> openedAt, SortedSet<String> locks, Optional<Instant> changedAt) {

        /** Whether it is open and locked. */
        public boolean secured() {
            return openedAt.isPresent() && !locks.isEmpty();
        }
    }

    static Register of(List<Source> sources) {
        var register = new Register(Collections.emptySortedMap(), Collections.emptySortedMap());
        for (Source source : sources) {
            register = register.found(source);
        }
        return register;
    }

    /** The points that are not open and locked. */
    public Stream<Point> unsecured() {
        return points.values().stream().filter(point -> !point.secured());
    }

    /** How many locks and earths are on. */
    public int count() {
        return points.values().stream().mapToInt(point -> point.locks().size()).sum() + earths.size();
    }

    /** When any point was last opened, locked or unlocked; empty if none ever was. */
    public Optional<Instant> changedAt() {
        Optional<Instant> last = Optional.empty();
        for (Point point : points.values()) {
            var changed = point.changedAt();
            if (changed.isPresent() && (last.isEmpty() || changed.get().isAfter(last.get()))) {
                last = changed;
            }
        }
        return last;
    }

    Register found(Source source) {
        return points.containsKey(source.point())
                ? this
                : put(
                        source.point(),
                        new Point(source, Optional.empty(), Collections.emptySortedSet(), Optional.empty()));
    }

    Register opened(String id, Instant at) {
        return change(id, point -> new Point(point.source(), Optional.of(at), point.locks(), Optional.of(at)));
    }

    Register locked(String id, String lock, Instant at) {
        return change(
                id,
                point -> new Point(point.source(), point.openedAt(), Sets.and(point.locks(), lock), Optional.of(at)));
    }

    Register unlocked(String id, String lock, Instant at) {
        return change(
                id,
                point -> new Point(point.source(), point.openedAt(), Sets.less(point.locks(), lock), Optional.of(at)));
    }

    Register closed(String id, Instant at) {
        return change(id, point -> new Point(point.source(), Optional.empty(), point.locks(), Optional.of(at)));
    }

    Register earthed(String id, String earth) {
        return new Register(points, Sets.and(earths, earth, id));
    }

    Register unearthed(String earth) {
        return new Register(points, Sets.less(earths, earth));
    }

    private Register change(String id, UnaryOperator<Point> how) {
        var point = points.get(id);
        return point == null ? this : put(id, how.apply(point));
    }

    private Register put(String id, Point point) {
        var all = new TreeMap<>(points);
        all.put(id, point);
        return new Register(Collections.unmodifiableSortedMap(all), earths);
    }
}
