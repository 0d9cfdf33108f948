package io.holdpoint.kernel.clash;

import java.util.SortedSet;

/**
 * Two works clash.
 *
 * @param entry the line of the table that says so
 * @param shared what the two share, at least one thing
 */
public record Clash(ClashEntry entry, SortedSet<Claim> shared) {}
