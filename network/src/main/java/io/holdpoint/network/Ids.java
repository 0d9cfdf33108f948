package io.holdpoint.network;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Finds elements by their ids: a list in the order of the ids, and a table of places in it, in 12 bytes an element. */
final class Ids<T> {

    private final List<T> sorted;
    private final Function<T, String> id;
    private final int[] table;

    private Ids(List<T> sorted, Function<T, String> id) {
        this.sorted = sorted;
        this.id = id;
        this.table = new int[Math.max(2, Integer.highestOneBit(Math.max(1, sorted.size())) * 4)];
    }

    /** Of elements in any order. */
    static <T> Ids<T> of(List<T> elements, Function<T, String> id) {
        @SuppressWarnings("unchecked")
        T[] array = (T[]) elements.toArray();
        Arrays.sort(array, (one, other) -> id.apply(one).compareTo(id.apply(other)));
        var ids = new Ids<>(List.of(array), id);
        for (int place = 0; place < array.length; place++) {
            ids.enter(place);
        }
        return ids;
    }

    /** In the order of their ids. */
    List<T> all() {
        return sorted;
    }

    /** The place of an id in that order; -1 where there is none. */
    int place(String wanted) {
        int slot = slot(wanted);
        return table[slot] - 1;
    }

    /** The place of an id that an element refers to. */
    int required(String wanted, String by) {
        int place = place(wanted);
        if (place < 0) {
            throw new IllegalArgumentException(by + " refers to " + wanted + ", which is not there");
        }
        return place;
    }

    private void enter(int place) {
        var own = id.apply(sorted.get(place));
        int slot = slot(own);
        if (table[slot] != 0) {
            throw new IllegalArgumentException(own + " is there twice");
        }
        table[slot] = place + 1;
    }

    /** Where an id stands in the table, or the free slot where it would. */
    private int slot(String wanted) {
        int hash = wanted.hashCode() * 0x9E3779B9;
        int slot = (hash ^ (hash >>> 15)) & (table.length - 1);
        while (table[slot] != 0 && !id.apply(sorted.get(table[slot] - 1)).equals(wanted)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }
}
