package io.holdpoint.network.isolation;

import static io.holdpoint.kernel.facts.SourceKind.GENERATOR;
import static io.holdpoint.kernel.facts.SourceKind.GRID;
import static io.holdpoint.kernel.facts.SourceKind.PHOTOVOLTAIC;
import static io.holdpoint.kernel.facts.SourceKind.SECOND_SUPPLY;
import static io.holdpoint.kernel.grid.Position.OPEN;
import static io.holdpoint.kernel.grid.SwitchKind.BREAKER;
import static io.holdpoint.kernel.grid.SwitchKind.DISCONNECTOR;
import static io.holdpoint.kernel.grid.SwitchKind.FUSE;
import static io.holdpoint.kernel.grid.SwitchKind.LOAD_BREAK_SWITCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdpoint.kernel.facts.SpecialNeed;
import io.holdpoint.network.Network;
import io.holdpoint.network.Sketch;
import io.holdpoint.network.UsagePoint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places as they are found in the field. */
class PlannerExamplesTest {

    /** A board behind a transformer: two ways, and a roof with photovoltaics on one of them. */
    private static Sketch board() {
        return new Sketch()
                .low("busbar", "way1", "way2", "house1", "house2", "roof")
                .source("SUB-1", GRID, "bus", "S1")
                .closed("Q1", BREAKER, "bus", "head")
                .line("L1", "head", "hv")
                .transformer("T1", "hv", "lv")
                .closed("Q0", BREAKER, "lv", "busbar")
                .way("F1", "B1", "1", "busbar", "way1")
                .way("F2", "B1", "2", "busbar", "way2")
                .line("C1", "way1", "box1")
                .line("C2", "way2", "box2")
                .closed("K-1", FUSE, "box1", "house1")
                .closed("K-2", FUSE, "box2", "house2")
                .closed("PV-1", BREAKER, "house1", "roof")
                .source("P1", PHOTOVOLTAIC, "roof", "U1")
                .customer("U1", "house1")
                .customer("U2", "house2", SpecialNeed.LIFE_SUPPORT)
                .low("lv", "box1", "box2");
    }

    /** The roof of the customer feeds back into the cable: its service fuse is a point as much as the board's way. */
    @Test
    void photovoltaicsBehindABoardFeedBackIntoTheCable() {
        var plan = plan(board().network(), "box1");
        assertThat(plan.ids()).containsExactly("K-1", "F1");
        assertThat(kinds(plan, "K-1")).containsExactly(PHOTOVOLTAIC);
        assertThat(kinds(plan, "F1")).containsExactly(GRID);
        assertThat(plan.verifications()).extracting(Verification::node).containsExactly("box1", "way1");
        assertThat(plan.outage().customers()).extracting(UsagePoint::id).containsExactly("U1");
    }

    /** The cable of the house without a plant needs its way alone: nothing can come from the house. */
    @Test
    void aHouseWithoutAPlantIsNoReasonForAPoint() {
        var plan = plan(board().network(), "box2");
        assertThat(plan.ids()).containsExactly("F2");
        assertThat(plan.outage().special()).extracting(UsagePoint::id).containsExactly("U2");
    }

    /** Work at the board: the supply by the main breaker, whose break cannot be seen, and the roof by way 1. */
    @Test
    void aBreakerIsOpenedBeforeWhatCannotBreakTheLoad() {
        var plan = plan(board().network(), "busbar");
        assertThat(plan.ids()).containsExactly("Q0", "F1");
        assertThat(plan.points().getFirst().visibleBreak()).isFalse();
        assertThat(plan.points().getFirst().visibleInstead()).isEmpty();
        assertThat(plan.points().getLast().offLoadOnly()).isTrue();
    }

    /** A transformer conducts both ways: work on the line of high voltage must be parted from the roof below. */
    @Test
    void lowVoltagePlantsEnergiseTheHighVoltageSide() {
        var plan = plan(board().network(), "hv");
        assertThat(plan.ids()).containsExactly("Q0", "Q1");
        assertThat(kinds(plan, "Q0")).containsExactly(PHOTOVOLTAIC);
    }

    /** A tie that stands open is closed by anybody until it is locked. */
    @Test
    void aSecondSupplyThroughAnOpenTieIsLockedOpen() {
        var network = new Sketch()
                .source("S1", GRID, "bus1", "SUB1")
                .source("S2", SECOND_SUPPLY, "bus2", "")
                .closed("Q1", BREAKER, "bus1", "a")
                .line("L", "a", "b")
                .point("TIE", LOAD_BREAK_SWITCH, OPEN, "b", "c")
                .closed("Q2", BREAKER, "c", "bus2")
                .network();
        var plan = plan(network, "a");
        assertThat(plan.ids()).containsExactly("Q1", "TIE");
        assertThat(plan.points())
                .extracting(PlannedPoint::action)
                .containsExactly(Action.OPEN_AND_LOCK, Action.LOCK_OPEN);
    }

    /** Nothing to open between a generator and the work: no plan, and the way it comes is told. */
    @Test
    void aGeneratorWithoutASwitchMakesItImpossible() {
        var network = new Sketch()
                .source("S1", GRID, "bus", "SUB1")
                .closed("Q1", BREAKER, "bus", "a")
                .line("L1", "a", "b")
                .line("L2", "b", "shed")
                .source("G1", GENERATOR, "shed", "U9")
                .network();
        var plan = plan(network, "a");
        assertThat(plan.possible()).isFalse();
        assertThat(plan.inseparable().getFirst().source().id()).isEqualTo("G1");
        assertThat(plan.inseparable().getFirst().path()).containsExactly("L2", "L1");
        assertThat(plan.ids()).containsExactly("Q1");
    }

    /** Both sides of a ring feed the section between. */
    @Test
    void aRingIsOpenedOnBothSides() {
        var network = new Sketch()
                .source("S1", GRID, "bus", "SUB1")
                .closed("R1", LOAD_BREAK_SWITCH, "bus", "a")
                .line("L1", "a", "b")
                .closed("R2", LOAD_BREAK_SWITCH, "b", "c")
                .line("L2", "c", "d")
                .closed("R3", LOAD_BREAK_SWITCH, "d", "bus")
                .customer("U1", "b")
                .customer("U2", "c")
                .network();
        var plan = plan(network, "b");
        assertThat(plan.ids()).containsExactly("R1", "R2");
        assertThat(plan.outage().customers()).extracting(UsagePoint::id).containsExactly("U1");
    }

    /** A breaker's disconnector shows what the breaker cannot. */
    @Test
    void aDisconnectorBehindTheBreakerIsAdvised() {
        var network = new Sketch()
                .source("S1", GRID, "bus", "SUB1")
                .closed("QB", DISCONNECTOR, "bus", "between")
                .closed("QA", BREAKER, "between", "a")
                .network();
        assertThat(plan(network, "a").points().getFirst().visibleInstead()).containsExactly("QB");
    }

    /** A switch round which a line leads parts nothing. */
    @Test
    void aBypassedSwitchIsNotAPoint() {
        var network = new Sketch()
                .source("S1", GRID, "bus", "SUB1")
                .closed("Q1", BREAKER, "bus", "a")
                .closed("Q2", BREAKER, "a", "b")
                .line("round", "a", "b")
                .network();
        assertThat(plan(network, "b").ids()).containsExactly("Q1");
    }

    /** Without the way of the roof the check names the roof, and a point that does nothing. */
    @Test
    void aCheckNamesWhatIsLeftAndWhatIsForNothing() {
        var zone = Zone.ofNodes(List.of("box1"));
        var check = Planner.check(board().network(), zone, List.of("F1", "F2", "K-9"));
        assertThat(check.remaining()).extracting(feeding -> feeding.feed().id()).containsExactly("P1");
        assertThat(check.superfluous()).containsExactly("F2");
        assertThat(check.unknown()).containsExactly("K-9");
        assertThat(Planner.check(board().network(), zone, List.of("F1", "K-1")).complete())
                .isTrue();
    }

    /** A customer's usage point is a zone by its number. */
    @Test
    void aUsagePointIsAZone() {
        var plan = Planner.plan(board().network(), Zone.ofUsagePoints(List.of("U1")));
        assertThat(plan.ids()).containsExactly("PV-1", "K-1");
    }

    @Test
    void aZoneThatIsNotInTheNetworkIsSaidSo() {
        var zone = Zone.ofNodes(List.of("nowhere"));
        assertThat(zone.unknownIn(board().network())).containsExactly("nowhere");
        assertThatThrownBy(() -> Planner.plan(board().network(), zone)).hasMessageContaining("nowhere");
    }

    private static IsolationPlan plan(Network network, String node) {
        return Planner.plan(network, Zone.ofNodes(List.of(node)));
    }

    private static List<io.holdpoint.kernel.facts.SourceKind> kinds(IsolationPlan plan, String point) {
        return plan.points().stream()
                .filter(planned -> planned.id().equals(point))
                .flatMap(planned -> planned.cutsOff().stream())
                .map(CutOff::kind)
                .toList();
    }
}
