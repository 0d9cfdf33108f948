package io.holdpoint.kernel.explore.universe;

/** How large the largest universes are. */
enum Size {
    /** Small enough for every build. */
    ORDINARY,
    /** As large as they were thought of. */
    FULL
}
