package io.holdpoint.network.isolation;

import io.holdpoint.kernel.grid.Position;

/** What has to be done at a point. */
public enum Action {
    /** Open it and lock it. */
    OPEN_AND_LOCK,
    /** It is known to stand open: lock it so, for anybody could close it. */
    LOCK_OPEN;

    static Action at(Position position) {
        return position == Position.OPEN ? LOCK_OPEN : OPEN_AND_LOCK;
    }
}
