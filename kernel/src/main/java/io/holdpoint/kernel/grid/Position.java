package io.holdpoint.kernel.grid;

/** How a switch is known to stand (CIM {@code Switch.open}); it informs people and never releases anything by itself. */
public enum Position {
    /** Open. */
    OPEN,
    /** Closed. */
    CLOSED,
    /** Nobody knows: it counts as closed. */
    UNKNOWN
}
