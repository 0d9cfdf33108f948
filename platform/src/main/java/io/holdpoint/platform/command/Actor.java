package io.holdpoint.platform.command;

import io.holdpoint.platform.identity.Caller;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who acts, and whose things that person may see.
 *
 * @param person the person
 * @param units the units within the person's reach
 * @param everywhere whether that is all of them, as for the system itself
 */
public record Actor(String person, SortedSet<String> units, boolean everywhere) {

    /** The clock and other acts of the system itself. */
    public static final Actor SYSTEM = new Actor("system", new TreeSet<>(), true);

    /** The person who is calling. */
    public static Actor of(Caller caller) {
        return new Actor(caller.person(), caller.scope(), false);
    }

    /** Whether things of {@code unit} are within reach. */
    public boolean sees(String unit) {
        return everywhere || units.contains(unit);
    }
}
