package io.holdpoint.kernel;

import io.holdpoint.kernel.HoldPoint.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Hold points in the order in which their reasons are told, grouped once by the commands they stand before.
 *
 * @param <Q> the question put to them
 */
public final class Rules<Q extends Question> {

    private final List<HoldPoint<Q>> holdPoints;
    /** What stands before each type of command asked for so far; replaced as a whole, so that threads need no lock. */
    private volatile Map<Class<?>, Guard<Q>> guards = new LinkedHashMap<>();

    private Rules(List<HoldPoint<Q>> holdPoints) {
        this.holdPoints = holdPoints;
    }

    /** These hold points, in this order. */
    public static <Q extends Question> Rules<Q> of(List<HoldPoint<Q>> holdPoints) {
        return new Rules<>(List.copyOf(holdPoints));
    }

    /** Every hold point, in order. */
    public List<HoldPoint<Q>> holdPoints() {
        return holdPoints;
    }

    /**
     * The same rules with one switched off, to show what it is good for.
     *
     * @throws IllegalArgumentException if there is no such hold point
     */
    public Rules<Q> without(String id) {
        var rest = holdPoints.stream().filter(point -> !point.id().equals(id)).toList();
        if (rest.size() == holdPoints.size()) {
            throw new IllegalArgumentException("there is no hold point " + id);
        }
        return of(rest);
    }

    /** Every reason that holds the command asked for. */
    public List<Reason> holding(Q question) {
        return reasons(guard(question).holds(), question);
    }

    /** Whether anything holds the command asked for; nothing after the first is asked. */
    public boolean holds(Q question) {
        for (HoldPoint<Q> point : guard(question).holds()) {
            if (point.holds(question)) {
                return true;
            }
        }
        return false;
    }

    /** Every reason that holds the command asked for, whoever would give it. */
    public List<Reason> holdingAnybody(Q question) {
        return reasons(guard(question).holdsForAnybody(), question);
    }

    /** What whoever gives the command is to be told, though it stands. */
    public List<Reason> warning(Q question) {
        return reasons(guard(question).warnings(), question);
    }

    private Guard<Q> guard(Q question) {
        var type = question.command().getClass();
        var guard = guards.get(type);
        return guard == null ? learnt(type) : guard;
    }

    /** Two threads may learn the same at once; they learn the same. */
    private Guard<Q> learnt(Class<?> type) {
        var guard = Guard.before(type, holdPoints);
        var more = new LinkedHashMap<>(guards);
        more.put(type, guard);
        guards = more;
        return guard;
    }

    private static <Q extends Question> List<Reason> reasons(List<HoldPoint<Q>> points, Q question) {
        var reasons = new ArrayList<Reason>();
        for (HoldPoint<Q> point : points) {
            point.tell(question, reasons);
        }
        return reasons.isEmpty() ? List.of() : List.copyOf(reasons);
    }

    /** The hold points before one type of command. */
    private record Guard<Q extends Question>(
            List<HoldPoint<Q>> holds, List<HoldPoint<Q>> holdsForAnybody, List<HoldPoint<Q>> warnings) {

        static <Q extends Question> Guard<Q> before(Class<?> type, List<HoldPoint<Q>> all) {
            return new Guard<>(
                    those(type, all, point -> point.kind() == Kind.HOLD),
                    those(type, all, point -> point.kind() == Kind.HOLD && !point.aboutActor()),
                    those(type, all, point -> point.kind() == Kind.WARNING));
        }

        private static <Q extends Question> List<HoldPoint<Q>> those(
                Class<?> type, List<HoldPoint<Q>> all, Predicate<HoldPoint<Q>> which) {
            return all.stream()
                    .filter(point -> point.guards(type) && which.test(point))
                    .toList();
        }
    }
}
