package io.holdpoint.kernel.clash;

import io.holdpoint.kernel.ticket.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the nearest time at which a work would clash with nothing. */
public final class FreeSlot {

    private FreeSlot() {}

    /**
     * The window of the same length nearest to the wanted one that overlaps no busy one: earlier or later, by the distance of its start;
     * of two equally near, the later. Windows are half-open, so one may begin where another ends.
     *
     * @param wanted the window as it is planned
     * @param busy the windows in which the work would clash, in any order
     * @param horizon how far its start may lie from the wanted one
     * @param now it does not begin before this
     * @return the window; empty where there is none, or where the wanted one does not end after it begins
     */
    public static Optional<Window> nearest(Window wanted, List<Window> busy, Duration horizon, Instant now) {
        if (!lasts(wanted)) {
            return Optional.empty();
        }
        var length = Duration.between(wanted.from(), wanted.to());
        var last = wanted.from().plus(horizon);
        var cursor = later(now, wanted.from().minus(horizon));
        Optional<Instant> best = Optional.empty();
        for (Window taken : ordered(busy)) {
            best = nearer(
                    wanted,
                    best,
                    between(wanted, cursor, earlier(last, taken.from().minus(length))));
            cursor = later(cursor, taken.to());
        }
        return nearer(wanted, best, between(wanted, cursor, last)).map(from -> new Window(from, from.plus(length)));
    }

    private static List<Window> ordered(List<Window> busy) {
        var ordered = new ArrayList<Window>();
        for (Window window : busy) {
            if (lasts(window)) {
                ordered.add(window);
            }
        }
        ordered.sort(Comparator.comparing(Window::from));
        return ordered;
    }

    /** The start nearest to the wanted one that lies from {@code first} to {@code last}, both included. */
    private static Optional<Instant> between(Window wanted, Instant first, Instant last) {
        return first.isAfter(last) ? Optional.empty() : Optional.of(earlier(last, later(first, wanted.from())));
    }

    /** Candidates come in order of time, so that of two equally near ones the second is the later. */
    private static Optional<Instant> nearer(Window wanted, Optional<Instant> best, Optional<Instant> next) {
        return next.filter(start ->
                        best.isEmpty() || distance(wanted, start).compareTo(distance(wanted, best.get())) <= 0)
                .or(() -> best);
    }

    private static Duration distance(Window wanted, Instant start) {
        return Duration.between(wanted.from(), start).abs();
    }

    private static boolean lasts(Window window) {
        return window.from().isBefore(window.to());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
