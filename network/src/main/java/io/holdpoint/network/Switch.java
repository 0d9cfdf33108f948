package io.holdpoint.network;

import io.holdpoint.kernel.grid.Position;
import io.holdpoint.kernel.grid.SwitchKind;

/**
 * What can be opened (CIM {@code Switch}).
 *
 * @param id its code, as on tickets
 * @param name what is written on it
 * @param container the bay, board, box or substation it stands in; empty where it stands alone
 * @param from the node at its one end
 * @param to the node at its other end
 * @param kind what kind of switch it is
 * @param position how it is known to stand
 * @param way the way of a low-voltage board that it protects, such as {@code 3}; empty where it is none
 */
public record Switch(
        String id,
        String name,
        String container,
        String from,
        String to,
        SwitchKind kind,
        Position position,
        String way)
        implements Branch {

    /** Whether it can interrupt the current of the load by itself; any other is opened only once something else has. */
    public boolean breaksLoad() {
        return kind == SwitchKind.BREAKER || kind == SwitchKind.LOAD_BREAK_SWITCH;
    }
}
