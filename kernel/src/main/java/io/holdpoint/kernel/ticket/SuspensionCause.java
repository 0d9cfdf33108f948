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
    /** Anything else, in words. */
    OTHER
}
