package io.holdpoint.kernel.rulebook;

import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.RegimeValue;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.regime.Table;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** A regime that remembers which of its values were looked at. */
final class Consulted extends Regime {

    private final SortedSet<String> seen = new TreeSet<>();

    Consulted(Regime like) {
        super(like.name(), like.values(), like.tables());
    }

    /** The settings and tables looked at since it was made. */
    SortedSet<String> seen() {
        return Collections.unmodifiableSortedSet(seen);
    }

    @Override
    protected RegimeValue value(Setting setting) {
        seen.add(setting.name());
        return super.value(setting);
    }

    @Override
    protected SortedMap<String, RegimeValue> values(Table table) {
        seen.add(table.name());
        return super.values(table);
    }
}
