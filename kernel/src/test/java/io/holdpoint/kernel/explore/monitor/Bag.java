package io.holdpoint.kernel.explore.monitor;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sets with one more or one fewer. */
final class Bag {

    private Bag() {}

    static <T extends Comparable<T>> SortedSet<T> none() {
        return Collections.emptySortedSet();
    }

    static <T extends Comparable<T>> SortedSet<T> and(SortedSet<T> some, T one) {
        if (some.contains(one)) {
            return some;
        }
        var all = new TreeSet<>(some);
        all.add(one);
        return Collections.unmodifiableSortedSet(all);
    }

    static <T extends Comparable<T>> SortedSet<T> less(SortedSet<T> some, T one) {
        if (!some.contains(one)) {
            return some;
        }
        var rest = new TreeSet<>(some);
        rest.remove(one);
        return Collections.unmodifiableSortedSet(rest);
    }

    static <V> SortedMap<String, V> and(SortedMap<String, V> some, String key, V value) {
        var all = new TreeMap<>(some);
        all.put(key, value);
        return Collections.unmodifiableSortedMap(all);
    }

    static <V> SortedMap<String, V> less(SortedMap<String, V> some, String key) {
        var rest = new TreeMap<>(some);
        rest.remove(key);
        return Collections.unmodifiableSortedMap(rest);
    }
}
