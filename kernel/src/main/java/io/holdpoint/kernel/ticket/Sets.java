package io.holdpoint.kernel.ticket;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sorted, unmodifiable collections with one element more or fewer; sorted, so that every platform walks them alike. */
final class Sets {

    private Sets() {}

    static <T extends Comparable<T>> SortedSet<T> and(SortedSet<T> some, T one) {
        var all = new TreeSet<>(some);
        all.add(one);
        return Collections.unmodifiableSortedSet(all);
    }

    static <T extends Comparable<T>> SortedSet<T> less(SortedSet<T> some, T one) {
        var rest = new TreeSet<>(some);
        rest.remove(one);
        return Collections.unmodifiableSortedSet(rest);
    }

    static <K extends Comparable<K>, V> SortedMap<K, V> and(SortedMap<K, V> some, K key, V value) {
        var all = new TreeMap<>(some);
        all.put(key, value);
        return Collections.unmodifiableSortedMap(all);
    }

    static <K extends Comparable<K>, V> SortedMap<K, V> less(SortedMap<K, V> some, K key) {
        var rest = new TreeMap<>(some);
        rest.remove(key);
        return Collections.unmodifiableSortedMap(rest);
    }
}
