package io.holdpoint.bench.permit;

import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.grid.Feed;
import io.holdpoint.kernel.grid.IsolationPoint;
import io.holdpoint.kernel.grid.Position;
import io.holdpoint.kernel.grid.SwitchKind;
import io.holdpoint.kernel.grid.Vicinity;
import io.holdpoint.kernel.grid.WorkZone;
import io.holdpoint.kernel.ticket.Contents;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The network around the place, with all that the ticket lists and with more. No way is longer than one switch. */
final class NetworkChanges {

    private static final SortedSet<String> METER = Collections.unmodifiableSortedSet(new TreeSet<>(List.of("meter")));
    private static final IsolationPoint FUSE = point("F-7", "board");
    private static final IsolationPoint ROOF = point("PV-17", "roof");
    private static final Feed GRID = new Feed("T-1", "transformer", SourceKind.GRID, "board", 0);
    private static final Feed SUN = new Feed("SUN-17", "roof", SourceKind.PHOTOVOLTAIC, "roof", 0);

    static final List<Change> ALL = List.of(
            Change.of(
                    "network as the register has it",
                    scene -> scene.around(new Vicinity(METER, List.of(FUSE, ROOF), List.of(GRID, SUN)))),
            Change.of(
                    "network knows a tie",
                    scene -> scene.around(new Vicinity(
                            METER,
                            List.of(FUSE, ROOF, point("TIE-9", "neighbour")),
                            List.of(GRID, SUN, new Feed("GEN-9", "generator", SourceKind.GENERATOR, "neighbour", 0))))),
            Change.of(
                    "network knows a battery behind the meter",
                    scene -> scene.around(new Vicinity(
                            METER,
                            List.of(FUSE, ROOF),
                            List.of(GRID, SUN, new Feed("BAT-2", "battery", SourceKind.STORAGE, "meter", 0))))),
            Change.of(
                    "work in a zone that the network does not know",
                    scene -> scene.drafted(content -> Contents.of(content)
                            .zone(new WorkZone(new TreeSet<>(List.of("unknown"))))
                            .made())));

    private NetworkChanges() {}

    private static IsolationPoint point(String id, String beyond) {
        return new IsolationPoint(id, id, SwitchKind.LOAD_BREAK_SWITCH, Position.UNKNOWN, "meter", beyond);
    }
}
