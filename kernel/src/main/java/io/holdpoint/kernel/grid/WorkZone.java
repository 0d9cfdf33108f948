package io.holdpoint.kernel.grid;

import java.util.SortedSet;

/**
 * Where work is done, as the network knows it: everything conducting within it is worked on as dead.
 *
 * @param nodes the places where conductors meet (CIM ConnectivityNode), by id; never empty
 */
public record WorkZone(SortedSet<String> nodes) {}
