package io.holdpoint.kernel.explore.monitor;

import io.holdpoint.kernel.facts.Source;
import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.ticket.Indication;
import io.holdpoint.kernel.ticket.Pole;
import io.holdpoint.kernel.ticket.TicketEvent;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What was switched, locked, earthed and tested under one ticket.
 *
 * @param points every source listed or found, by its point
 * @param open the points that are open
 * @param locks the locks that are on, each as {@code point/lock}
 * @param earths the earths that are on, each with its point
 * @param proof what the last voltage test showed
 * @param switched whether anything was switched, locked or unlocked since that test
 * @param waived whether it was said why no earth is needed
 * @param stopped whether work was interrupted since that test
 */
public record Switching(
        SortedMap<String, SourceKind> points,
        SortedSet<String> open,
        SortedSet<String> locks,
        SortedMap<String, String> earths,
        Proof proof,
        boolean switched,
        boolean waived,
        boolean stopped) {

    /** What a voltage test shows. */
    public enum Proof {
        /** No test was made. */
        NONE,
        /** Every pole is dead, and the tester was proved before and after. */
        DEAD,
        /** A pole is live. */
        LIVE,
        /** A pole was left out. */
        PARTIAL,
        /** The tester was not proved. */
        UNPROVED
    }

    static final Switching NOTHING = new Switching(
            Collections.emptySortedMap(),
            Bag.none(),
            Bag.none(),
            Collections.emptySortedMap(),
            Proof.NONE,
            false,
            false,
            false);

    /** Whether {@code point} is open and locked. */
    public boolean secured(String point) {
        return open.contains(point) && locks.stream().anyMatch(lock -> lock.startsWith(point + "/"));
    }

    /** Whether something other than the network can feed back. */
    public boolean feedsBack() {
        return points.values().stream().anyMatch(kind -> kind != SourceKind.GRID);
    }

    Switching next(TicketEvent event) {
        return switch (event) {
            case TicketEvent.Drafted drafted -> listing(drafted.content().sources());
            case TicketEvent.Revised revised -> listing(revised.content().sources());
            case TicketEvent.SourceFound found ->
                points.containsKey(found.source().point()) ? this : found(found.source());
            case TicketEvent.PointOpened opened ->
                new Switching(points, Bag.and(open, opened.point()), locks, earths, proof, true, waived, stopped);
            case TicketEvent.Restored closed ->
                new Switching(points, Bag.less(open, closed.point()), locks, earths, proof, true, waived, stopped);
            case TicketEvent.PointLocked lock -> locks(Bag.and(locks, lock.point() + "/" + lock.lock()));
            case TicketEvent.LockRemoved lock -> locks(Bag.less(locks, lock.point() + "/" + lock.lock()));
            case TicketEvent.EarthApplied earth -> earths(Bag.and(earths, earth.earth(), earth.point()));
            case TicketEvent.EarthRemoved earth -> earths(Bag.less(earths, earth.earth()));
            case TicketEvent.VoltageTested test ->
                new Switching(points, open, locks, earths, proof(test), false, waived, false);
            case TicketEvent.EarthWaived _ ->
                new Switching(points, open, locks, earths, proof, switched, true, stopped);
            case TicketEvent.Suspended _ -> new Switching(points, open, locks, earths, proof, switched, waived, true);
            default -> this;
        };
    }

    private static Switching listing(List<Source> sources) {
        var all = NOTHING;
        for (Source source : sources) {
            all = all.found(source);
        }
        return all;
    }

    private Switching found(Source source) {
        return new Switching(
                Bag.and(points, source.point(), source.kind()), open, locks, earths, proof, switched, waived, stopped);
    }

    private Switching locks(SortedSet<String> next) {
        return new Switching(points, open, next, earths, proof, true, waived, stopped);
    }

    private Switching earths(SortedMap<String, String> next) {
        return new Switching(points, open, locks, next, proof, switched, waived, stopped);
    }

    private static Proof proof(TicketEvent.VoltageTested test) {
        if (test.poles().containsValue(Indication.PRESENT)) {
            return Proof.LIVE;
        }
        for (Pole pole : Pole.values()) {
            if (test.poles().getOrDefault(pole, Indication.NOT_TESTED) == Indication.NOT_TESTED) {
                return Proof.PARTIAL;
            }
        }
        var proved = test.before() == Indication.PRESENT && test.after() == Indication.PRESENT;
        return proved ? Proof.DEAD : Proof.UNPROVED;
    }
}
