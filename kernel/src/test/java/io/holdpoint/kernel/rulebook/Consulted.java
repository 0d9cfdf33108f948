package io.holdpoint.kernel.rulebook;

import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.RegimeValue;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.regime.Table;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A regime that remembers which of its values were looked at. */
final class Consulted {

    private final SortedSet<String> seen = new TreeSet<>();
    private final Regime regime;

    Consulted(Regime like) {
        var values = new Remembering<>(like.values(), Setting::name);
        var tables = new TreeMap<Table, SortedMap<String, RegimeValue>>();
        like.tables().forEach((table, keyed) -> tables.put(table, new Remembering<>(keyed, key -> table.name())));
        regime = new Regime(like.name(), values, tables);
        seen.clear();
    }

    Regime regime() {
        return regime;
    }

    /** The settings and tables looked at since it was made. */
    SortedSet<String> seen() {
        return Collections.unmodifiableSortedSet(seen);
    }

    private final class Remembering<K> extends TreeMap<K, RegimeValue> {

        private final transient Function<K, String> name;

        Remembering(SortedMap<K, RegimeValue> like, Function<K, String> name) {
            super(like);
            this.name = name;
        }

        @Override
        @SuppressWarnings("unchecked")
        public @Nullable RegimeValue get(@Nullable Object key) {
            seen.add(name.apply((K) Objects.requireNonNull(key)));
            return super.get(key);
        }
    }
}
