package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.facts.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * The isolation that a ticket is pre-filled with.
 *
 * @param points the points to be opened and locked, in the order of switching
 * @param fields the particulars that follow from it, such as {@link Field#SWITCHES} and {@link Field#EARTHS}
 */
public record Isolation(List<Source> points, SortedMap<Field, String> fields) {

    /** Nothing known. */
    public static final Isolation NONE = new Isolation(List.of(), Collections.emptySortedMap());

    /** The points, and what the customer register knows beside them. */
    List<Source> with(List<Source> registered) {
        var all = new ArrayList<>(points);
        for (Source source : registered) {
            if (all.stream().noneMatch(known -> known.point().equals(source.point()))) {
                all.add(source);
            }
        }
        return List.copyOf(all);
    }
}
