package io.holdpoint.kernel.ticket;

/** A conductor at the meter, by the side it is on. */
public enum Pole {
    /** Line conductor on the supply side. */
    LINE_SUPPLY,
    /** Neutral on the supply side. */
    NEUTRAL_SUPPLY,
    /** Line conductor on the customer's side. */
    LINE_LOAD,
    /** Neutral on the customer's side. */
    NEUTRAL_LOAD,
    /** The shell of the meter box. */
    ENCLOSURE
}
