package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.explore.universe.Universes;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Every universe, explored once by the whole kernel for all tests that ask. */
public final class Whole {

    /** More states than any of them has: an exploration that is cut off fails the test. */
    private static final int LIMIT = 400_000;

    private Whole() {}

    private static final class Kept {
        static final List<Explored> ALL = made();

        private static List<Explored> made() {
            try {
                return List.copyOf(Explored.all(Universes.all(), Kernel.WHOLE, LIMIT));
            } catch (InterruptedException | ExecutionException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    /** All of them. */
    public static List<Explored> explored() {
        return Kept.ALL;
    }
}
