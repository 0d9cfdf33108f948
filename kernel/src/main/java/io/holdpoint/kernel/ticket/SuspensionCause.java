package io.holdpoint.kernel.ticket;

/** Why work is interrupted. */
public enum SuspensionCause {
    /** A meal or rest. */
    BREAK,
    /** Lightning, wind, rain, heat. */
    WEATHER,
    /** Somebody used the right to stop work. */
    STOP_WORK,
    /** A supervisor stopped the site. */
    SUPERVISOR,
    /** The leader or the guardian is away. */
    ABSENCE,
    /** A source that the ticket does not list was found. */
    UNLISTED_SOURCE,
    /** The place scanned is not the place on the ticket. */
    WRONG_PLACE,
    /** Voltage was found on a circuit declared dead. */
    VOLTAGE_FOUND,
    /** A gas reading left its limits. */
    BAD_AIR,
    /** People or a machine came too close to live parts. */
    TOO_CLOSE,
    /** The crew moves to the next place of the same ticket. */
    MOVED,
    /** A test under voltage is over; the isolation has to be made again. */
    TEST_OVER,
    /** Anything else, in words. */
    OTHER
}
