package io.holdpoint.kernel.violation;

/** How grave a violation is, gravest first; names follow State Grid, whose severe list has three classes. */
public enum Grade {
    /** Severe, class I. */
    I,
    /** Severe, class II. */
    II,
    /** Severe, class III. */
    III,
    /** General. */
    GENERAL
}
