package io.holdpoint.kernel.clash;

import io.holdpoint.kernel.Clause;
import java.util.Optional;
import java.util.SortedSet;

/**
 * One line of the table of clashes: works of these two kinds, at one of these things, clash so gravely.
 *
 * @param code its code; its words are the text {@code clash.CODE}
 * @param kind in what way they clash
 * @param one what one of the two is; any work where nothing is said
 * @param other what the other is; any work where nothing is said
 * @param shares the kinds of thing of which the two have to share one
 * @param severity how grave it is
 * @param clause where it comes from
 */
public record ClashEntry(
        String code,
        ClashKind kind,
        Optional<Trait> one,
        Optional<Trait> other,
        SortedSet<ClaimKind> shares,
        Severity severity,
        Clause clause) {

    /** Whether these two works are of the two kinds, whichever is which. */
    boolean fits(Occupation mine, Occupation theirs) {
        return (is(mine, one) && is(theirs, other)) || (is(mine, other) && is(theirs, one));
    }

    private static boolean is(Occupation work, Optional<Trait> wanted) {
        return wanted.isEmpty() || work.traits().contains(wanted.get());
    }
}
