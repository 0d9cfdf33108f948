package io.holdpoint.kernel.ticket;

/** What was said in a recorded call. */
public enum CallKind {
    /** The customer's registered liaison asked for the outage. */
    OUTAGE_ASKED,
    /** The customer's registered liaison reported that the work on the customer's side is complete and people are clear. */
    COMPLETION_REPORTED,
    /** The dispatcher put reclosing out of action. */
    RECLOSING_OFF,
    /** The dispatcher gave the switching order, and it was read back. */
    ORDER_READ_BACK,
    /** Somebody agreed to switch at a time instead of on a report; it is recorded because it is forbidden. */
    TIME_AGREED
}
