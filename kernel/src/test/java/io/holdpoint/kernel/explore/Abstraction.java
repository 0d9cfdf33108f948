package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.Work;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What of a ticket tells two states of the search apart.
 *
 * <p>A ticket remembers when things happened; taken literally, no two paths would ever meet. The rules compare those instants in a
 * few pairs only (was the test after the last switching?), with the ends of the window, and by day. So an instant is kept as: its
 * part of the universe's clock, or whether it is there at all, or not at all, and the pairs are kept as yes or no. That is enough
 * because every new instant is later than all before it: which of a pair is later changes only when one of them is made anew.
 * Nothing is left out silently: an instant that this table does not name stops the exploration, and the explorer puts a sample of the
 * states that it took for the same to the kernel once more and compares every answer ({@link Explorer}).
 */
final class Abstraction {

    /** What becomes of a part. */
    enum Treatment {
        /** It counts as it is. */
        WHOLE,
        /** It does not count. */
        NOTHING,
        /** Whether it is there counts. */
        PRESENCE,
        /** Its keys count, its values do not. */
        KEYS,
        /** The part of the universe's clock that it falls into counts. */
        PHASE
    }

    private static final Map<String, Treatment> PARTS = Map.ofEntries(
            // Only a clock's running backwards is asked of it, and a late one is late by less than the steps of the
            // universe's clock.
            Map.entry("Ticket.changedAt", Treatment.PHASE),
            Map.entry("Chronicle.last", Treatment.NOTHING),
            // Who signed counts; when is compared at archiving only, where every history here is in order, and for the
            // permit (below).
            Map.entry("Stamp.at", Treatment.NOTHING),
            Map.entry("Signatures.returns", Treatment.NOTHING),
            // Pictures are told apart by being new; a fresh one is always to be had.
            Map.entry("Checks.photos", Treatment.PRESENCE),
            Map.entry("PlaceScan.at", Treatment.NOTHING),
            Map.entry("Checks.done", Treatment.KEYS),
            Map.entry("VoltageTest.at", Treatment.NOTHING),
            Map.entry("Point.openedAt", Treatment.PRESENCE),
            Map.entry("Point.changedAt", Treatment.PRESENCE),
            Map.entry("Suspension.at", Treatment.NOTHING),
            Map.entry("Meeting.heldAt", Treatment.PHASE),
            Map.entry("Disclosure.heldAt", Treatment.PRESENCE),
            Map.entry("Work.startedAt", Treatment.PRESENCE),
            Map.entry("Work.asked", Treatment.WHOLE),
            Map.entry("Window.from", Treatment.WHOLE),
            Map.entry("Window.to", Treatment.WHOLE),
            Map.entry("Checks.confirmed", Treatment.KEYS),
            Map.entry("Reading.at", Treatment.PHASE),
            Map.entry("Call.at", Treatment.PHASE));

    private Abstraction() {}

    static Treatment of(String part, Class<?> type) {
        var treatment = PARTS.get(part);
        if (treatment != null) {
            return treatment;
        }
        if (type == Instant.class) {
            throw new IllegalStateException("the abstraction does not say what an instant of " + part + " means");
        }
        return Treatment.WHOLE;
    }

    /** The pairs of instants that rules compare, as yes or no. */
    static long order(Ticket ticket) {
        var test = ticket.checks().test().map(made -> made.at());
        var change = ticket.register().changedAt();
        var stop = ticket.work().suspension().map(Work.Suspension::at);
        var held = ticket.disclosure().heldAt();
        var permit = ticket.signatures().permitted().map(stamp -> stamp.at());
        return bit(later(test, change))
                | bit(later(test, stop)) << 1
                | bit(later(held, permit)) << 2
                | bit(later(held, stop)) << 3;
    }

    private static boolean later(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent() && other.isPresent() && one.get().isAfter(other.get());
    }

    private static long bit(boolean set) {
        return set ? 1 : 0;
    }
}
