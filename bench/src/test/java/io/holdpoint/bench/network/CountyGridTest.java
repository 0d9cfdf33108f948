package io.holdpoint.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.network.Network;
import io.holdpoint.network.exchange.Format;
import io.holdpoint.network.exchange.Imported;
import io.holdpoint.network.exchange.NetworkReader;
import io.holdpoint.network.exchange.Note;
import io.holdpoint.network.isolation.IsolationPlan;
import io.holdpoint.network.isolation.PlannedPoint;
import io.holdpoint.network.isolation.Planner;
import io.holdpoint.network.isolation.Zone;
import io.holdpoint.network.view.Circuit;
import io.holdpoint.network.view.Circuits;
import io.holdpoint.simulator.district.District;
import io.holdpoint.simulator.district.Supply;
import io.holdpoint.simulator.district.grid.Grid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The synthetic county's network, read as any utility's would be: here, where both the simulator and the network may be used. */
class CountyGridTest {

    private static final List<Supply> SUPPLIES =
            District.of(1, LocalDate.of(2026, 11, 22)).supplies();

    private static final Network COUNTY = read();

    private static Network read() {
        var bytes = Grid.csv(1, SUPPLIES).getBytes(StandardCharsets.UTF_8);
        try {
            var imported = NetworkReader.read(new ByteArrayInputStream(bytes), "qinghe.csv", Format.CSV);
            assertThat(imported).isInstanceOf(Imported.Accepted.class);
            var accepted = (Imported.Accepted) imported;
            assertThat(accepted.notes())
                    .extracting(Note::code)
                    .containsExactly(Note.Code.LOOPS, Note.Code.UNKNOWN_POSITIONS);
            return accepted.network();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void itIsReadWithoutAFault() {
        assertThat(COUNTY.usagePoints()).hasSize(20_000);
        assertThat(COUNTY.feeders()).hasSize(24);
        assertThat(COUNTY.usagePoints().stream().filter(point -> point.need().isPresent()))
                .hasSize(4);
    }

    /** The planner finds at every customer of the register exactly the points that the register lists. */
    @Test
    void planAtEachCustomerIsWhatTheRegisterLists() {
        for (Supply supply : SUPPLIES) {
            var listed = supply.sources().stream().map(Supply.Source::point).toList();
            assertThat(plan(Zone.ofUsagePoints(List.of(supply.customer()))).ids())
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    /** Every customer is on one circuit: the county is run as trees. */
    @Test
    void everyCustomerOfTheRegisterIsOnOneCircuit() {
        var circuits = new Circuits(COUNTY);
        for (Supply supply : SUPPLIES) {
            var node = COUNTY.usagePoint(supply.customer()).orElseThrow().node();
            assertThat(circuits.of(node)).hasSize(1).allSatisfy(CountyGridTest::whole);
        }
    }

    private static void whole(Circuit circuit) {
        assertThat(List.of(circuit.feeder(), circuit.transformer(), circuit.way()))
                .doesNotContain("");
    }

    /** Work on a pole of a feeder is parted from the plants under every transformer of its section, and from the tie. */
    @Test
    void workOnAFeederIsPartedFromThePlantsBelow() {
        var plan = plan(Zone.ofNodes(List.of("QH-GY-F1-P7")));
        assertThat(plan.possible()).isTrue();
        assertThat(plan.ids()).contains("QH-GY-F1-K1", "QH-GY-F1-K2");
        assertThat(plan.points().stream().filter(point -> !point.supplySide()).map(PlannedPoint::id))
                .isNotEmpty()
                .allMatch(id -> id.startsWith("QH-GY-F1-T"));
        assertThat(plan.outage().count()).isGreaterThan(100);
    }

    private static IsolationPlan plan(Zone zone) {
        return Planner.plan(COUNTY, zone);
    }
}
