package io.holdpoint.browser.library;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The sorted collections of {@link java.util.Collections}, which the compiler puts in their place. Nothing is wrapped: that the kernel
 * writes to none of them is shown by its tests on the JVM, where they are wrapped.
 */
public final class Sorted {

    private Sorted() {}

    /** No entries. */
    public static <K, V> SortedMap<K, V> emptySortedMap() {
        return new TreeMap<>();
    }

    /** No entries. */
    public static <E> SortedSet<E> emptySortedSet() {
        return new TreeSet<>();
    }

    /** The map as it is. */
    public static <K, V> SortedMap<K, V> unmodifiableSortedMap(SortedMap<K, V> map) {
        return map;
    }

    /** The set as it is. */
    public static <E> SortedSet<E> unmodifiableSortedSet(SortedSet<E> set) {
        return set;
    }
}
