package io.holdpoint.kernel.explore.universe;

import io.holdpoint.kernel.explore.Universe;
import java.util.List;
import java.util.stream.Stream;

/** Every universe that is explored. */
public final class Universes {

    private Universes() {}

    /** All of them. */
    public static List<Universe> all() {
        return Stream.of(IsolationUniverses.all(), PeopleUniverses.all(), PaperUniverses.all(), SharedUniverses.all())
                .flatMap(List::stream)
                .toList();
    }
}
