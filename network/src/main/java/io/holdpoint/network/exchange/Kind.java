package io.holdpoint.network.exchange;

import java.util.Arrays;
import java.util.Optional;

/** What an element is, as it stands in the column {@code kind}. */
enum Kind {
    SUBSTATION,
    BAY,
    BOARD,
    BOX,
    FEEDER,
    NODE,
    BREAKER,
    LOAD_BREAK_SWITCH,
    DISCONNECTOR,
    FUSE,
    JUMPER,
    LINE,
    TRANSFORMER,
    USAGE_POINT,
    GRID,
    PHOTOVOLTAIC,
    STORAGE,
    GENERATOR,
    UPS,
    SECOND_SUPPLY,
    /** A generator that is there for a time only. */
    TEMPORARY_SUPPLY;

    static Optional<Kind> of(String text) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(text)).findFirst();
    }
}
