package io.holdpoint.kernel.explore.cases.harm;

import java.util.ArrayList;
import java.util.List;

/** What a monitor has seen so far. */
public final class Seen {

    private final List<String> words = new ArrayList<>();

    /** Notes {@code what} where it is {@code bad}. */
    public Seen when(boolean bad, String what) {
        if (bad) {
            words.add(what);
        }
        return this;
    }

    /** What was noted. */
    public List<String> words() {
        return List.copyOf(words);
    }
}
