package io.holdpoint.network.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column of the CSV, and a property of a GeoJSON feature. */
enum Column {
    KIND,
    ID,
    NAME,
    IN,
    FROM,
    TO,
    VOLTAGE,
    LENGTH,
    POSITION,
    WAY,
    LON,
    LAT,
    NEED,
    OWNER;

    /** As it is written in a header. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> of(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header().equals(header))
                .findFirst();
    }
}
