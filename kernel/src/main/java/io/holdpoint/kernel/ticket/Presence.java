package io.holdpoint.kernel.ticket;

import java.util.Collections;
import java.util.SortedSet;

/**
 * Who is on site.
 *
 * @param signedIn who is there now
 * @param ever everybody who signed in at any time
 */
public record Presence(SortedSet<String> signedIn, SortedSet<String> ever) {

    static final Presence NOBODY = new Presence(Collections.emptySortedSet(), Collections.emptySortedSet());

    Presence entered(String person) {
        return new Presence(Sets.and(signedIn, person), Sets.and(ever, person));
    }

    Presence left(String person) {
        return new Presence(Sets.less(signedIn, person), ever);
    }
}
