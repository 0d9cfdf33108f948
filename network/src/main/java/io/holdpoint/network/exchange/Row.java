package io.holdpoint.network.exchange;

import java.util.Map;

/** A row of a file. */
record Row(int number, Map<Column, String> values) {

    /** What stands in a column; empty where nothing does. */
    String get(Column column) {
        return values.getOrDefault(column, "");
    }

    String id() {
        return get(Column.ID);
    }
}
