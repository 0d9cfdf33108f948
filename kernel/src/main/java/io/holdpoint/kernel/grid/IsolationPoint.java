package io.holdpoint.kernel.grid;

/**
 * A switch that can part two islands of the network (CIM Switch).
 *
 * @param id its code, as on tickets and in the customer register
 * @param name what is written on it
 * @param kind what kind of switch it is
 * @param position how it is known to stand
 * @param one the island on its one side
 * @param other the island on its other side
 */
public record IsolationPoint(String id, String name, SwitchKind kind, Position position, String one, String other) {

    /** The island beyond it, seen from {@code island}; itself where it ends there too. */
    public String beyond(String island) {
        return one.equals(island) ? other : one;
    }

    /** Whether it has an end at {@code island}. */
    public boolean touches(String island) {
        return one.equals(island) || other.equals(island);
    }
}
