package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.grid.Feed;
import io.holdpoint.kernel.grid.IsolationPoint;
import io.holdpoint.kernel.grid.Position;
import io.holdpoint.kernel.grid.SwitchKind;
import io.holdpoint.kernel.grid.Vicinity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The network around the meter of the usual day, which the customer register knows to be fed by the network and by photovoltaics. */
final class Vicinities {

    private static final SortedSet<String> METER = Collections.unmodifiableSortedSet(new TreeSet<>(List.of("meter")));
    private static final List<IsolationPoint> KNOWN = List.of(
            point("F-7", SwitchKind.BREAKER, Position.CLOSED, "board"),
            point("PV-17", SwitchKind.DISCONNECTOR, Position.CLOSED, "roof"));
    private static final List<Feed> FEEDING = List.of(
            new Feed("T-1", "transformer", SourceKind.GRID, "board", 0),
            new Feed("SUN-17", "roof", SourceKind.PHOTOVOLTAIC, "roof", 0));

    /** As the register knows it. */
    static final Vicinity AS_REGISTERED = new Vicinity(METER, KNOWN, FEEDING);

    /** And a cable to the neighbour's generator, whose switch stands open. */
    static final Vicinity WITH_A_NEIGHBOURS_TIE = new Vicinity(
            METER,
            and(KNOWN, point("TIE-9", SwitchKind.LOAD_BREAK_SWITCH, Position.OPEN, "neighbour")),
            and(FEEDING, new Feed("GEN-9", "neighbour's generator", SourceKind.GENERATOR, "neighbour", 0)));

    /** And a battery plugged in behind the meter. */
    static final Vicinity WITH_A_PLANT_AT_THE_METER =
            new Vicinity(METER, KNOWN, and(FEEDING, new Feed("BAT-2", "battery", SourceKind.STORAGE, "meter", 0)));

    private Vicinities() {}

    private static IsolationPoint point(String id, SwitchKind kind, Position position, String beyond) {
        return new IsolationPoint(id, id, kind, position, "meter", beyond);
    }

    private static <T> List<T> and(List<T> some, T one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return List.copyOf(all);
    }
}
