package io.holdpoint.kernel.facts;

/** The state of a tool in the register. */
public enum ToolCondition {
    /** Fit for use while its test is in date. */
    FIT,
    /** Set aside: overdue, in doubt or under repair. */
    QUARANTINED,
    /** Never to be used again. */
    DISCARDED
}
