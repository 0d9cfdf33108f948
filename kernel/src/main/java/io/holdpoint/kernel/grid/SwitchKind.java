package io.holdpoint.kernel.grid;

/** What kind of switch an isolation point is, by its CIM class. */
public enum SwitchKind {
    /** CIM {@code Breaker}: its break cannot be seen. */
    BREAKER,
    /** CIM {@code LoadBreakSwitch}. */
    LOAD_BREAK_SWITCH,
    /** CIM {@code Disconnector}: its break can be seen. */
    DISCONNECTOR,
    /** CIM {@code Fuse}: taken out, its break can be seen. */
    FUSE,
    /** CIM {@code Jumper}: a connection that can be taken off; its break can be seen. */
    JUMPER;

    /** Whether the break can be seen once the point is open. */
    public boolean visibleBreak() {
        return switch (this) {
            case DISCONNECTOR, FUSE, JUMPER -> true;
            case BREAKER, LOAD_BREAK_SWITCH -> false;
        };
    }
}
