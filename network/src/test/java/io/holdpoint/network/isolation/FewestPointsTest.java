package io.holdpoint.network.isolation;

import static io.holdpoint.kernel.facts.SourceKind.GRID;
import static io.holdpoint.kernel.facts.SourceKind.PHOTOVOLTAIC;
import static io.holdpoint.kernel.grid.SwitchKind.BREAKER;
import static io.holdpoint.kernel.grid.SwitchKind.FUSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.network.Network;
import io.holdpoint.network.Sketch;
import io.holdpoint.network.Switch;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The minimum cut, and why it is not the plan. */
class FewestPointsTest {

    @Provide
    Arbitrary<Drawn> networks() {
        return Drawn.any();
    }

    /** It parts, wherever anything does, and never takes more points than the plan. */
    @Property
    void itPartsWithNoMorePointsThanThePlan(@ForAll("networks") Drawn drawn) {
        var network = Network.of(drawn.elements());
        var zone = Zone.ofNodes(drawn.zone());
        var plan = Planner.plan(network, zone);
        var fewest = FewestPoints.of(network, zone);
        assertThat(fewest.isPresent()).isEqualTo(plan.possible());
        fewest.ifPresent(points -> {
            var ids = points.stream().map(Switch::id).toList();
            assertThat(Direct.feeding(drawn.elements(), drawn.zone(), ids)).isEmpty();
            assertThat(ids).hasSizeLessThanOrEqualTo(plan.points().size());
        });
    }

    /** One point far away instead of two beside the work; and a whole street without supply. */
    @Test
    void fewerPointsMayCostMoreCustomers() {
        var network = new Sketch()
                .source("S1", GRID, "bus", "SUB1")
                .closed("FAR", BREAKER, "bus", "street")
                .customer("U1", "street")
                .closed("NEAR-1", FUSE, "street", "box")
                .closed("NEAR-2", FUSE, "street", "box")
                .network();
        var zone = Zone.ofNodes(List.of("box"));
        assertThat(FewestPoints.of(network, zone).orElseThrow())
                .extracting(Switch::id)
                .containsExactly("FAR");
        assertThat(Planner.plan(network, zone).ids()).containsExactly("NEAR-1", "NEAR-2");
        assertThat(Planner.plan(network, zone).outage().count()).isZero();
    }

    @Test
    void whatCannotBePartedHasNoCut() {
        var network = new Sketch()
                .source("P", PHOTOVOLTAIC, "a", "")
                .line("L", "a", "b")
                .network();
        assertThat(FewestPoints.of(network, Zone.ofNodes(List.of("b")))).isEmpty();
    }
}
