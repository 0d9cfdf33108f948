package io.holdpoint.kernel.regime;

import io.holdpoint.kernel.risk.RiskLevel;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The values of one utility's rulebook, as data. Every decision looks up dozens of them, so they are also kept by ordinal. */
public class Regime {

    private static final List<RiskLevel> BANDED = List.of(RiskLevel.I, RiskLevel.II, RiskLevel.III, RiskLevel.IV);

    private final String name;
    private final SortedMap<Setting, RegimeValue> values;
    private final SortedMap<Table, SortedMap<String, RegimeValue>> tables;
    private final List<RegimeValue> settings;
    private final List<SortedMap<String, RegimeValue>> keyed;

    /**
     * A regime.
     *
     * @param name its name, such as {@code CSG}
     * @param values a value for every {@link Setting}
     * @param tables an answer for every key of every {@link Table}
     * @throws IllegalArgumentException for a regime with gaps or contradictions; it names them all
     */
    public Regime(
            String name,
            SortedMap<Setting, RegimeValue> values,
            SortedMap<Table, SortedMap<String, RegimeValue>> tables) {
        var faults = Soundness.faults(name, values, tables);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        }
        this.name = name;
        this.values = values;
        this.tables = tables;
        this.settings = byOrdinal(List.of(Setting.values()), values);
        this.keyed = byOrdinal(List.of(Table.values()), tables);
    }

    /** Its name, such as {@code CSG}. */
    public String name() {
        return name;
    }

    /** Every {@link Setting}. */
    public SortedMap<Setting, RegimeValue> values() {
        return values;
    }

    /** Every key of every {@link Table}. */
    public SortedMap<Table, SortedMap<String, RegimeValue>> tables() {
        return tables;
    }

    /** The value of a setting. */
    @SuppressWarnings("EnumOrdinal") // within this object alone, which is made from the constants in their order
    protected RegimeValue value(Setting setting) {
        return settings.get(setting.ordinal());
    }

    /** The values of a table. */
    @SuppressWarnings("EnumOrdinal") // as above
    protected SortedMap<String, RegimeValue> values(Table table) {
        return keyed.get(table.ordinal());
    }

    /** The value of a number. */
    public long number(Setting setting) {
        return value(setting).value().orElseThrow();
    }

    /** The value of a switch. */
    public boolean allows(Setting setting) {
        return number(setting) == 1;
    }

    /**
     * The value of a key of a table; empty where the regime says that none is given.
     *
     * @throws IllegalArgumentException for a key that the table does not have
     */
    public OptionalLong number(Table table, String key) {
        var value = values(table).get(key);
        if (value == null) {
            throw new IllegalArgumentException(table + " has no key " + key);
        }
        return value.value();
    }

    /** The value of a key of a table; empty where the regime says that none is given. */
    public OptionalLong number(Table table, Enum<?> key) {
        return number(table, key.name());
    }

    /** Whether a table has a key. */
    public boolean has(Table table, String key) {
        return values(table).containsKey(key);
    }

    /** The value of a key of a table that may not be open. */
    public long given(Table table, String key) {
        return number(table, key).orElseThrow();
    }

    /** The level of a score × 100 by these bands. */
    public RiskLevel level(Table bands, long hundredths) {
        for (RiskLevel level : BANDED) {
            if (hundredths >= given(bands, level.name())) {
                return level;
            }
        }
        return RiskLevel.V;
    }

    /** Every value by its place. */
    public SortedMap<Place, RegimeValue> all() {
        var all = new TreeMap<Place, RegimeValue>();
        values.forEach((setting, value) -> all.put(Place.of(setting), value));
        tables.forEach((table, keyed) -> keyed.forEach((key, value) -> all.put(Place.of(table, key), value)));
        return Collections.unmodifiableSortedMap(all);
    }

    /** Every value that the utility has to accept by name before it goes live. */
    public SortedMap<Place, RegimeValue> unconfirmed() {
        var open = new TreeMap<>(all());
        open.values().removeIf(RegimeValue::confirmed);
        return Collections.unmodifiableSortedMap(open);
    }

    /**
     * This regime with single values replaced by a utility's own.
     *
     * @param utility the name of the profile
     * @param own the utility's values, each with its own source
     * @throws IllegalArgumentException for unknown names, incomplete values and contradictions, all of them named
     */
    public Regime overriding(String utility, RegimeFile own) {
        return RegimeFile.of(this).with(utility, own).regime();
    }

    private static <K, V> List<V> byOrdinal(List<K> constants, SortedMap<K, V> map) {
        return constants.stream()
                .map(constant -> Objects.requireNonNull(map.get(constant)))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Regime regime
                && name.equals(regime.name)
                && values.equals(regime.values)
                && tables.equals(regime.tables);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "Regime " + name;
    }
}
