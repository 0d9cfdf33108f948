package io.holdpoint.kernel.explore.cases.harm;

import java.util.ArrayList;
import java.util.List;

/** What a monitor has seen so far. */
final class Seen {

    private final List<String> words = new ArrayList<>();

    Seen when(boolean bad, String what) {
        if (bad) {
            words.add(what);
        }
        return this;
    }

    List<String> words() {
        return List.copyOf(words);
    }
}
