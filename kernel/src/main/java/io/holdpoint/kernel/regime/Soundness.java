package io.holdpoint.kernel.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Looks for gaps and contradictions in the values of a regime, and finds all of them at once. */
final class Soundness {

    private final String name;
    private final SortedMap<Table, SortedMap<String, RegimeValue>> tables;
    private final List<Fault> faults = new ArrayList<>();

    private Soundness(String name, SortedMap<Table, SortedMap<String, RegimeValue>> tables) {
        this.name = name;
        this.tables = tables;
    }

    static List<Fault> faults(
            String name,
            SortedMap<Setting, RegimeValue> values,
            SortedMap<Table, SortedMap<String, RegimeValue>> tables) {
        var check = new Soundness(name, tables);
        for (Setting setting : Setting.values()) {
            check.value(Place.of(setting), Optional.ofNullable(values.get(setting)), setting.unit(), false);
        }
        for (Table table : Table.values()) {
            check.table(table);
        }
        Contradictions.in(values, tables).forEach((place, what) -> check.found(place, what));
        return List.copyOf(check.faults);
    }

    private void table(Table table) {
        for (String key : table.keys().names()) {
            value(Place.of(table, key), cell(table, key), table.unit(), table.mayBeOpen());
        }
        Optional.ofNullable(tables.get(table)).stream()
                .flatMap(keyed -> keyed.keySet().stream())
                .filter(key -> !table.keys().names().contains(key))
                .forEach(key -> found(Place.of(table, key), "is not a key of this table"));
        order(table);
    }

    private void value(Place place, Optional<RegimeValue> value, Unit unit, boolean mayBeOpen) {
        if (value.isEmpty()) {
            found(place, "is missing");
            return;
        }
        var known = value.orElseThrow();
        if (known.source().isBlank()) {
            found(place, "says no source");
        }
        if (known.value().isEmpty() && !mayBeOpen) {
            found(place, "has no value");
        }
        known.value().stream()
                .filter(number -> number < unit.least() || number > unit.greatest())
                .forEach(number -> found(
                        place,
                        "is " + number + ", but " + unit.name() + " go from " + unit.least() + " to "
                                + unit.greatest()));
    }

    private void order(Table table) {
        var given = table.keys().names().stream()
                .filter(key -> cell(table, key).stream()
                        .anyMatch(value -> value.value().isPresent()))
                .toList();
        for (int next = 1; next < given.size(); next++) {
            var before = number(table, given.get(next - 1));
            var after = number(table, given.get(next));
            if (!table.order().allows(before, after)) {
                found(
                        Place.of(table, given.get(next)),
                        "is " + after + ", which has to be " + table.order().wording() + " the " + before + " of "
                                + given.get(next - 1));
            }
        }
    }

    private long number(Table table, String key) {
        return cell(table, key).orElseThrow().value().orElseThrow();
    }

    private Optional<RegimeValue> cell(Table table, String key) {
        return Optional.ofNullable(tables.get(table)).map(keyed -> keyed.get(key));
    }

    private void found(Place place, String what) {
        faults.add(new Fault(name, place, what));
    }
}
