package io.holdpoint.kernel.explore.universe;

import io.holdpoint.kernel.explore.Universe;
import java.util.List;
import java.util.stream.Stream;

/** Every universe that is explored. */
public final class Universes {

    private Universes() {}

    /** The same at full size, too large for an ordinary test: with everything that can be asked, and one more fact that lapses. */
    public static List<Universe> deep() {
        return of(Size.FULL).stream().map(Universe::deeper).toList();
    }

    /** All of them. */
    public static List<Universe> all() {
        return of(Size.ORDINARY);
    }

    private static List<Universe> of(Size size) {
        return Stream.of(
                        IsolationUniverses.all(size),
                        PeopleUniverses.all(size),
                        PaperUniverses.all(),
                        SharedUniverses.all())
                .flatMap(List::stream)
                .toList();
    }
}
