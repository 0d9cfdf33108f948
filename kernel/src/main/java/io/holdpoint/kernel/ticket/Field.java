package io.holdpoint.kernel.ticket;

/** A particular of a form, filled in in words; which form needs which is {@link TicketType#fields}. */
public enum Field {
    /** Switches and disconnectors to be opened. */
    SWITCHES,
    /** Secondary, direct-current and low-voltage circuits to be switched. */
    SECONDARY_CIRCUITS,
    /** Earths by number and position. */
    EARTHS,
    /** Insulating baffles and covers. */
    BAFFLES,
    /** Barriers and signs. */
    BARRIERS,
    /** Whether and where an earth at the opposite end is wanted. */
    OPPOSITE_EARTH,
    /** Live parts that remain: the issuer's text. */
    LIVE_PARTS,
    /** Other precautions. */
    PRECAUTIONS,
    /** The survey that was made, by whom and when. */
    SURVEY,
    /** The fault that is repaired. */
    FAULT,
    /** Why the work is done live. */
    JUSTIFICATION,
    /** How reclosing is put out of action. */
    RECLOSING,
    /** The fire-risk area. */
    FIRE_AREA,
    /** Measures against fire. */
    FIRE_MEASURES,
    /** The one task that is switched. */
    SWITCHING_TASK,
    /** The words of the order. */
    ORDER,
    /** The ticket that this one continues, where an emergency ticket was converted. */
    CONTINUES,
    /** Why it was not received the day before. */
    URGENCY
}
