package io.holdpoint.kernel.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What stands between a regime and its use: every value that was neither confirmed nor accepted by name. */
public final class GoLive {

    private GoLive() {}

    /** The places whose value is neither confirmed nor, as it is now, accepted. */
    public static List<Place> open(Regime regime, List<Acceptance> acceptances) {
        var open = new ArrayList<Place>();
        regime.unconfirmed().forEach((place, value) -> {
            if (!accepted(place, value, acceptances)) {
                open.add(place);
            }
        });
        return List.copyOf(open);
    }

    /** The regime in which what was accepted counts as confirmed, and its source says by whom. */
    public static Regime accepting(Regime regime, List<Acceptance> acceptances) {
        var values = new TreeMap<Setting, RegimeValue>();
        regime.values()
                .forEach((setting, value) -> values.put(setting, standing(Place.of(setting), value, acceptances)));
        var tables = new TreeMap<Table, SortedMap<String, RegimeValue>>();
        regime.tables().forEach((table, keyed) -> {
            var standing = new TreeMap<String, RegimeValue>();
            keyed.forEach((key, value) -> standing.put(key, standing(Place.of(table, key), value, acceptances)));
            tables.put(table, standing);
        });
        return new Regime(regime.name(), values, tables);
    }

    private static RegimeValue standing(Place place, RegimeValue value, List<Acceptance> acceptances) {
        for (Acceptance acceptance : acceptances) {
            if (!value.confirmed() && covers(acceptance, place, value)) {
                var source = value.source() + "; accepted by " + acceptance.person() + ", " + acceptance.at();
                return new RegimeValue(value.value(), source, true);
            }
        }
        return value;
    }

    private static boolean accepted(Place place, RegimeValue value, List<Acceptance> acceptances) {
        return acceptances.stream().anyMatch(acceptance -> covers(acceptance, place, value));
    }

    private static boolean covers(Acceptance acceptance, Place place, RegimeValue value) {
        return acceptance.place().equals(place) && acceptance.value().equals(value.value());
    }
}
