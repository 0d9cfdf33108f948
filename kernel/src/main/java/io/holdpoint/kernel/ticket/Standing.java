package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.ticket.Checks.Reading;
import java.time.Instant;
import java.util.Optional;

/** Whether what was once read or made sure of on site still stands. Nothing stands longer than its day. */
public final class Standing {

    private Standing() {}

    /** What ends it before the day does. */
    public enum Lapse {
        /** Nothing: it is about a thing that the crew carries. */
        DAY,
        /** A move: it is about the place. */
        MOVE,
        /** Any interruption: while nobody watches over it, it can change. */
        PAUSE
    }

    /**
     * What ends a condition. Gloves, detector and customer's word go with the crew; pole, light, extinguisher and the tripped
     * device stay with the place; all else can change as soon as people leave it.
     */
    public static Lapse of(Condition condition) {
        return switch (condition) {
            case DETECTOR_BUMPED, GLOVES_AIR_TESTED, CUSTOMER_TOLD, FIRE_OUT, CHECKED_IN -> Lapse.DAY;
            case POLE_SOUND, EXTINGUISHER_READY, RCD_TRIPPED, LIT -> Lapse.MOVE;
            case LADDER_HELD,
                    HARNESS_ANCHORED,
                    VENTILATED,
                    RESCUE_READY,
                    FIRE_WATCH_POSTED,
                    COMBUSTIBLES_CLEARED,
                    LOAD_OFF,
                    CT_SHORTED,
                    PT_CAPPED,
                    VEHICLE_UNPLUGGED,
                    DISCHARGED,
                    LIVE_PARTS_COVERED,
                    CRANE_READY,
                    TRAFFIC_GUARDED,
                    RECORDER_ON,
                    VISIBLE_BREAK,
                    TEST_AREA_FENCED,
                    ARC_CLOTHING -> Lapse.PAUSE;
        };
    }

    /** Whether {@code condition} was made sure of and nothing ended it since. */
    public static boolean confirmed(TicketQuestion question, Condition condition) {
        var at = question.ticket().checks().confirmed(condition);
        return at.isPresent() && stands(question, at.get(), of(condition));
    }

    /** Whether something of the time {@code at} still stands. */
    public static boolean stands(TicketQuestion question, Instant at, Lapse lapse) {
        return question.dayOf(at).equals(question.today()) && !interrupted(question, at, lapse);
    }

    /** The newest reading of {@code kind}, wherever it was taken. */
    public static Optional<Reading> newest(TicketQuestion question, ReadingKind kind) {
        Optional<Reading> newest = Optional.empty();
        for (Reading taken : question.ticket().checks().readings(kind).values()) {
            if (newest.isEmpty() || newest.get().at().isBefore(taken.at())) {
                newest = Optional.of(taken);
            }
        }
        return newest;
    }

    private static boolean interrupted(TicketQuestion question, Instant at, Lapse lapse) {
        var stop = question.ticket().work().suspension();
        return lapse != Lapse.DAY
                && stop.isPresent()
                && at.isBefore(stop.get().at())
                && (lapse == Lapse.PAUSE || stop.get().cause() == SuspensionCause.MOVED);
    }
}
