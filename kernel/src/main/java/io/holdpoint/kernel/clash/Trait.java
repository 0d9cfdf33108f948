package io.holdpoint.kernel.clash;

/** What about a work can endanger another one, or be endangered by it. */
public enum Trait {
    /** With flame, sparks or heat. */
    HOT_WORK,
    /** In a space where the air may be bad. */
    CONFINED_SPACE,
    /** On live parts. */
    LIVE_WORK,
    /** At a height from which something may fall. */
    HEIGHT,
    /** Puts a test voltage, or the working voltage as a test, on what it works on. */
    LIVE_TEST,
    /** Tests the supply, which has to be there for it. */
    SUPPLY_TEST,
    /** Takes supply away. */
    OUTAGE,
    /** Led by a contractor's crew. */
    CONTRACTOR,
    /** Led by the utility's own crew. */
    OWN_CREW
}
