package io.holdpoint.browser;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the script of a page handed in to be kept, by numbers that are never used twice. */
final class Kept<T> {

    private final Map<Integer, T> things = new TreeMap<>();
    private int next;

    int keep(T thing) {
        things.put(next, thing);
        return next++;
    }

    T get(int number) {
        return Optional.ofNullable(things.get(number))
                .orElseThrow(() -> new IllegalArgumentException("nothing is kept as " + number));
    }

    void forget(int number) {
        things.remove(number);
    }
}
