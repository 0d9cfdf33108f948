package io.holdpoint.kernel.regime;

/**
 * Where a value stands in a regime.
 *
 * @param name the {@link Setting} or the {@link Table}, by name
 * @param key the key in the table; empty for a setting
 */
public record Place(String name, String key) implements Comparable<Place> {

    /** The place of a setting. */
    public static Place of(Setting setting) {
        return new Place(setting.name(), "");
    }

    /** The place of a key in a table. */
    public static Place of(Table table, String key) {
        return new Place(table.name(), key);
    }

    @Override
    public int compareTo(Place other) {
        var names = name.compareTo(other.name);
        return names == 0 ? key.compareTo(other.key) : names;
    }

    /** {@code NAME} or {@code NAME[KEY]}. */
    @Override
    public String toString() {
        return key.isEmpty() ? name : name + "[" + key + "]";
    }
}
