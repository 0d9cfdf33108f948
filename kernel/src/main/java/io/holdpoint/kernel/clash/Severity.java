package io.holdpoint.kernel.clash;

/** How grave a clash is, the gravest first. */
public enum Severity {
    /** Never at the same time: another time or another place alone releases it. */
    FORBIDDEN,
    /** Held until the plan names who coordinates the two, and how. */
    COORDINATE,
    /** Told, and no more. */
    NOTICE
}
