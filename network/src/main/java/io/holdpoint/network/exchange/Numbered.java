package io.holdpoint.network.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Elements of a file with the rows they stood in, found by id. */
final class Numbered<T> {

    private final Faults faults;
    private final List<T> items = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private int[] rows = new int[64];

    Numbered(Faults faults) {
        this.faults = faults;
    }

    void add(int row, String id, T item) {
        var earlier = places.putIfAbsent(id, items.size());
        if (earlier != null) {
            faults.add(row, id, FaultCode.DUPLICATE_ID, Integer.toString(rows[earlier]));
            return;
        }
        if (items.size() == rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
        }
        rows[items.size()] = row;
        items.add(item);
    }

    List<T> items() {
        return items;
    }

    int row(int place) {
        return rows[place];
    }

    Optional<T> find(String id) {
        return Optional.ofNullable(places.get(id)).map(items::get);
    }

    /** The row of an id that is there. */
    int rowOf(String id) {
        return rows[places.getOrDefault(id, 0)];
    }
}
