package io.holdpoint.kernel.regime;

import io.holdpoint.kernel.risk.RiskLevel;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The values of one utility's rulebook, as data.
 *
 * @param name its name, such as {@code CSG}
 * @param values a value for every {@link Setting}
 * @param tables an answer for every key of every {@link Table}
 */
public record Regime(
        String name, SortedMap<Setting, RegimeValue> values, SortedMap<Table, SortedMap<String, RegimeValue>> tables) {

    private static final List<RiskLevel> BANDED = List.of(RiskLevel.I, RiskLevel.II, RiskLevel.III, RiskLevel.IV);

    /** Throws {@link IllegalArgumentException} for a regime with gaps or contradictions, and names them all. */
    public Regime {
        var faults = Soundness.faults(name, values, tables);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        }
    }

    /** The value of a number. */
    public long number(Setting setting) {
        return Objects.requireNonNull(values.get(setting)).value().orElseThrow();
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
        var value = Objects.requireNonNull(tables.get(table)).get(key);
        if (value == null) {
            throw new IllegalArgumentException(table + " has no key " + key);
        }
        return value.value();
    }

    /** The value of a key of a table; empty where the regime says that none is given. */
    public OptionalLong number(Table table, Enum<?> key) {
        return number(table, key.name());
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
}
