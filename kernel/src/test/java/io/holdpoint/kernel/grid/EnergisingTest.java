package io.holdpoint.kernel.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.facts.SourceKind;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Only what is open and locked parts; every way in counts, and the shortest is told. */
class EnergisingTest {

    /**
     * <pre>
     *            ┌─ B1 ── bus ── B2 ─┐
     * GRID ── in ┤                   ├ board ── K ── ZONE ── PV ── roof (sun)
     *            └────── TIE ────────┘
     * </pre>
     */
    private static final Vicinity RING = new Vicinity(
            Collections.unmodifiableSortedSet(new TreeSet<>(List.of("zone"))),
            List.of(
                    point("B1", "in", "bus", Position.CLOSED),
                    point("B2", "bus", "board", Position.CLOSED),
                    point("TIE", "in", "board", Position.OPEN),
                    point("K", "board", "zone", Position.UNKNOWN),
                    point("PV", "zone", "roof", Position.CLOSED)),
            List.of(
                    new Feed("SS", "substation", SourceKind.GRID, "in", 0),
                    new Feed("SUN", "roof", SourceKind.PHOTOVOLTAIC, "roof", 0)));

    @Test
    void everySourceReachesAZoneWithNothingParted() {
        assertThat(ways(Set.of())).containsExactly("SS: TIE K", "SUN: PV");
    }

    /** The old paper ticket: the supply is off, the roof is forgotten. */
    @Test
    void aCustomersPlantFeedsBack() {
        assertThat(ways(Set.of("K"))).containsExactly("SUN: PV");
    }

    /** A tie that stands open can be closed by anybody until it is locked. */
    @Test
    void anOpenSwitchThatIsNotLockedPartsNothing() {
        assertThat(ways(Set.of("B1", "PV"))).containsExactly("SS: TIE K");
        assertThat(ways(Set.of("TIE", "PV"))).containsExactly("SS: B1 B2 K");
    }

    @Test
    void nothingReachesAZonePartedOnEveryWay() {
        assertThat(ways(Set.of("K", "PV"))).isEmpty();
        assertThat(ways(Set.of("B2", "TIE", "PV"))).isEmpty();
    }

    /** A source in the zone itself has nothing to be opened. */
    @Test
    void aSourceInTheZoneHasNoNearestPoint() {
        var plugged = new Vicinity(
                RING.zone(), RING.points(), List.of(new Feed("BAT", "battery", SourceKind.STORAGE, "zone", 0)));
        assertThat(Energising.of(plugged, Set.of("K", "PV")::contains))
                .singleElement()
                .satisfies(feeding -> assertThat(feeding.nearest()).isEmpty());
    }

    /** A zone of two islands is reached through either. */
    @Test
    void aZoneOfTwoIslandsIsReachedThroughEither() {
        var both = new Vicinity(
                Collections.unmodifiableSortedSet(new TreeSet<>(List.of("zone", "bus"))), RING.points(), RING.feeds());
        assertThat(Energising.of(both, Set.of("K", "PV", "B2")::contains))
                .singleElement()
                .satisfies(feeding -> assertThat(feeding.path())
                        .extracting(IsolationPoint::id)
                        .containsExactly("B1"));
    }

    private static List<String> ways(Set<String> parted) {
        return Energising.of(RING, parted::contains).stream()
                .map(feeding -> feeding.feed().id() + ": "
                        + String.join(
                                " ",
                                feeding.path().stream().map(IsolationPoint::id).toList()))
                .toList();
    }

    private static IsolationPoint point(String id, String one, String other, Position position) {
        return new IsolationPoint(id, id, SwitchKind.LOAD_BREAK_SWITCH, position, one, other);
    }
}
