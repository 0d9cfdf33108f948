package io.holdpoint.kernel.regime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A regime, or a utility's profile of single values, as it stands in a file: nothing in it is believed yet.
 *
 * @param name its name
 * @param values by the name of the setting
 * @param tables by the name of the table, then by key
 */
public record RegimeFile(
        String name, SortedMap<String, Entry> values, SortedMap<String, SortedMap<String, Entry>> tables) {

    /**
     * A value as it stands in a file.
     *
     * @param value the number
     * @param open true where the file says that no number is given
     * @param source where it comes from, or why none is given
     * @param confirmed whether the source was seen
     */
    public record Entry(
            Optional<Long> value, Optional<Boolean> open, Optional<String> source, Optional<Boolean> confirmed) {

        private static Entry of(RegimeValue known) {
            var number = known.value().stream().boxed().findFirst();
            return new Entry(
                    number, Optional.of(number.isEmpty()), Optional.of(known.source()), Optional.of(known.confirmed()));
        }

        private List<String> gaps() {
            var gaps = new ArrayList<String>();
            var isOpen = open.orElse(false);
            if (value.isEmpty() && !isOpen) {
                gaps.add("has no value and does not say that it is open");
            }
            if (value.isPresent() && isOpen) {
                gaps.add("has a value and says that it is open");
            }
            if (source.isEmpty()) {
                gaps.add("says no source");
            }
            if (confirmed.isEmpty()) {
                gaps.add("does not say whether it is confirmed");
            }
            return gaps;
        }

        private RegimeValue believed() {
            var number = value.map(OptionalLong::of).orElse(OptionalLong.empty());
            return new RegimeValue(number, source.orElse(""), confirmed.orElse(false));
        }
    }

    /** A regime as a file. */
    public static RegimeFile of(Regime regime) {
        var values = new TreeMap<String, Entry>();
        regime.values().forEach((setting, value) -> values.put(setting.name(), Entry.of(value)));
        var tables = new TreeMap<String, SortedMap<String, Entry>>();
        regime.tables().forEach((table, keyed) -> {
            var entries = new TreeMap<String, Entry>();
            keyed.forEach((key, value) -> entries.put(key, Entry.of(value)));
            tables.put(table.name(), entries);
        });
        return new RegimeFile(regime.name(), values, tables);
    }

    /** This file with the values of a profile in place of its own. */
    RegimeFile with(String profile, RegimeFile own) {
        var allValues = new TreeMap<>(values);
        allValues.putAll(own.values());
        var allTables = new TreeMap<>(tables);
        own.tables().forEach((table, entries) -> {
            var keyed = new TreeMap<>(allTables.getOrDefault(table, Collections.emptySortedMap()));
            keyed.putAll(entries);
            allTables.put(table, keyed);
        });
        return new RegimeFile(profile, allValues, allTables);
    }

    /** Everything that is wrong: unknown names, incomplete values, gaps, contradictions. */
    public List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        values.keySet().stream()
                .filter(setting -> Arrays.stream(Setting.values())
                        .noneMatch(known -> known.name().equals(setting)))
                .forEach(setting -> faults.add(new Fault(name, new Place(setting, ""), "is not a setting")));
        tables.keySet().stream()
                .filter(table -> Arrays.stream(Table.values())
                        .noneMatch(known -> known.name().equals(table)))
                .forEach(table -> faults.add(new Fault(name, new Place(table, ""), "is not a table")));
        values.forEach((setting, entry) -> incomplete(faults, new Place(setting, ""), entry));
        tables.forEach(
                (table, keyed) -> keyed.forEach((key, entry) -> incomplete(faults, new Place(table, key), entry)));
        var told = faults.stream().map(Fault::place).collect(Collectors.toCollection(TreeSet::new));
        Soundness.faults(name, knownValues(), knownTables()).stream()
                .filter(fault -> !told.contains(fault.place()))
                .forEach(faults::add);
        return List.copyOf(faults);
    }

    /** The regime of this file; throws {@link IllegalArgumentException} with every fault, a line each. */
    public Regime regime() {
        var faults = faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        }
        return new Regime(name, knownValues(), knownTables());
    }

    private void incomplete(List<Fault> faults, Place place, Entry entry) {
        entry.gaps().forEach(gap -> faults.add(new Fault(name, place, gap)));
    }

    private SortedMap<Setting, RegimeValue> knownValues() {
        var known = new TreeMap<Setting, RegimeValue>();
        for (Setting setting : Setting.values()) {
            Optional.ofNullable(values.get(setting.name())).ifPresent(entry -> known.put(setting, entry.believed()));
        }
        return Collections.unmodifiableSortedMap(known);
    }

    private SortedMap<Table, SortedMap<String, RegimeValue>> knownTables() {
        var known = new TreeMap<Table, SortedMap<String, RegimeValue>>();
        for (Table table : Table.values()) {
            Optional.ofNullable(tables.get(table.name())).ifPresent(entries -> {
                var keyed = new TreeMap<String, RegimeValue>();
                entries.forEach((key, entry) -> keyed.put(key, entry.believed()));
                known.put(table, Collections.unmodifiableSortedMap(keyed));
            });
        }
        return Collections.unmodifiableSortedMap(known);
    }
}
