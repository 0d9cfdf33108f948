package io.holdpoint.kernel.ticket;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The site disclosure.
 *
 * @param heldAt when it was last held
 * @param liveParts the live parts named
 * @param signed who signed it since
 */
public record Disclosure(Optional<Instant> heldAt, String liveParts, SortedSet<String> signed) {

    static final Disclosure NONE = new Disclosure(Optional.empty(), "", Collections.emptySortedSet());

    Disclosure held(Instant at, String parts) {
        return new Disclosure(Optional.of(at), parts, Collections.emptySortedSet());
    }

    Disclosure signedBy(String person) {
        return new Disclosure(heldAt, liveParts, Sets.and(signed, person));
    }
}
