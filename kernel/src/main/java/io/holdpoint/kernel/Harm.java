package io.holdpoint.kernel;

/** The bad ends that safety rules prevent; their names are in the text files under {@code harm.NAME}. */
public enum Harm {
    /** Somebody worked on a conductor that was not isolated and proved dead. */
    LIVE_CONDUCTOR_TOUCHED,
    /** Voltage came back while people were at work. */
    RE_ENERGISED_ON_PEOPLE,
    /** Voltage was put onto a circuit that was still earthed or locked. */
    ENERGISED_ONTO_EARTH,
    /** Work went on without a permit or card in force. */
    WORK_WITHOUT_PERMIT,
    /** Work was done at a place other than the ticket's. */
    WRONG_PLACE_WORKED,
    /** Work was done that the ticket does not name, or otherwise than it says. */
    OUT_OF_SCOPE_WORKED,
    /** Somebody worked who had not been told of the dangers and measures. */
    UNBRIEFED_AT_WORK,
    /** Somebody worked who was not fit, trained or entitled. */
    UNFIT_AT_WORK,
    /** Work went on with nobody watching over it. */
    UNGUARDED_WORK,
    /** Somebody was on site, or left there, without anybody knowing. */
    PERSON_UNACCOUNTED,
    /** Work was done with a tool that was unfit, untested, unknown or missing. */
    UNFIT_TOOL_USED,
    /** Work went on with a known hazard not under control. */
    UNCONTROLLED_HAZARD,
    /** Somebody fell from a height. */
    FALL,
    /** Somebody breathed bad air. */
    BAD_AIR,
    /** Hot work started a fire. */
    FIRE,
    /** Weather caught people at work that it forbids. */
    CAUGHT_BY_WEATHER,
    /** Somebody or something came too close to live parts. */
    TOO_CLOSE_TO_LIVE,
    /** Two works in one place endangered each other. */
    CLASHING_WORK,
    /** Isolation came off while somebody still depended on it. */
    ISOLATION_LIFTED_WHILE_NEEDED,
    /** A lock or an earth was forgotten on the installation. */
    LOCK_OR_EARTH_LEFT_BEHIND,
    /** For a while nobody, or nobody in particular, was in charge. */
    RESPONSIBILITY_GAP,
    /** A ticket that had ended was acted on again. */
    TERMINAL_TICKET_REVIVED,
    /** The record shows an effect before its cause. */
    TIME_REVERSED,
    /** A source that feeds the place was not known to the ticket. */
    HIDDEN_SOURCE,
    /** Somebody worked who was too tired to. */
    EXHAUSTED_AT_WORK,
    /** Work was done at a risk that nobody with the authority had accepted. */
    TOO_RISKY_WORK,
    /** One person alone decided what takes two. */
    ONE_PERSON_DECIDES_ALONE
}
