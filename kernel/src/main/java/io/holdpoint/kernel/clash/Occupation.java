package io.holdpoint.kernel.clash;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a work occupies, and what about it can endanger others.
 *
 * @param claims what it occupies
 * @param traits what about it counts
 * @param deprived the key customers whose supply it takes away; for another unit's work only their claims are known
 */
public record Occupation(SortedSet<Claim> claims, SortedSet<Trait> traits, List<KeyCustomer> deprived) {

    /** Occupies nothing. */
    public static final Occupation NONE =
            new Occupation(Collections.emptySortedSet(), Collections.emptySortedSet(), List.of());

    /** What both occupy. */
    SortedSet<Claim> shared(Occupation other) {
        var shared = new TreeSet<>(claims);
        shared.retainAll(other.claims);
        return Collections.unmodifiableSortedSet(shared);
    }
}
