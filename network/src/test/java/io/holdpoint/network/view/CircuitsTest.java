package io.holdpoint.network.view;

import static io.holdpoint.kernel.facts.SourceKind.GRID;
import static io.holdpoint.kernel.facts.SourceKind.PHOTOVOLTAIC;
import static io.holdpoint.kernel.grid.Position.CLOSED;
import static io.holdpoint.kernel.grid.Position.OPEN;
import static io.holdpoint.kernel.grid.SwitchKind.BREAKER;
import static io.holdpoint.kernel.grid.SwitchKind.LOAD_BREAK_SWITCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdpoint.kernel.grid.Position;
import io.holdpoint.kernel.grid.SwitchKind;
import io.holdpoint.network.EquipmentContainer.Kind;
import io.holdpoint.network.Network;
import io.holdpoint.network.Sketch;
import io.holdpoint.network.Switch;
import io.holdpoint.network.isolation.Planner;
import io.holdpoint.network.isolation.Zone;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two feeders of a substation with a tie between them, and a board. */
class CircuitsTest {

    private static Network town(Position tie) {
        return new Sketch()
                .container("S1", Kind.SUBSTATION)
                .container("B1", Kind.BOARD)
                .source("G1", GRID, "bus", "S1")
                .branch(new Switch("Q1", "Q1", "S1", "bus", "head1", BREAKER, CLOSED, ""))
                .branch(new Switch("Q2", "Q2", "S1", "bus", "head2", BREAKER, CLOSED, ""))
                .feeder("F1", "S1", "head1")
                .feeder("F2", "S1", "head2")
                .line("L1", "head1", "a")
                .line("L2", "head2", "b")
                .point("TIE", LOAD_BREAK_SWITCH, tie, "a", "b")
                .transformer("T1", "a", "lv")
                .low("lv", "busbar", "way", "house")
                .closed("Q0", BREAKER, "lv", "busbar")
                .way("W3", "B1", "3", "busbar", "way")
                .line("C1", "way", "house")
                .closed("PV", BREAKER, "house", "roof")
                .low("roof")
                .source("P1", PHOTOVOLTAIC, "roof", "")
                .network();
    }

    @Test
    void houseBelongsToItsWayTransformerAndFeeder() {
        assertThat(new Circuits(town(OPEN)).of("house")).containsExactly(new Circuit("F1", "T1", "W3"));
        assertThat(new Circuits(town(OPEN)).of("busbar")).containsExactly(new Circuit("F1", "T1", ""));
        assertThat(new Circuits(town(OPEN)).of("b")).containsExactly(new Circuit("F2", "", ""));
    }

    /** Closed, or nobody knows how: both feeders lead there, and a job on either meets the other. */
    @Test
    void tieThatMayBeClosedBringsBothFeeders() {
        for (Position position : List.of(CLOSED, Position.UNKNOWN)) {
            assertThat(new Circuits(town(position)).of("a"))
                    .containsExactly(new Circuit("F1", "", ""), new Circuit("F2", "", ""));
        }
    }

    @Test
    void nodeThatNoFeederReachesHasNone() {
        assertThat(new Circuits(town(OPEN)).of("bus")).containsExactly(new Circuit("", "", ""));
        assertThatThrownBy(() -> new Circuits(town(OPEN)).of("nowhere")).hasMessageContaining("nowhere");
    }

    /** The picture has an arm for every point, with what lies between and what feeds in. */
    @Test
    void pictureShowsEachPointWithWhatIsBeyond() {
        var network = town(OPEN);
        var plan = Planner.plan(network, Zone.ofNodes(List.of("lv")));
        var picture = Drawing.of(network, plan);
        assertThat(picture.zone()).containsExactly("lv");
        assertThat(picture.arms()).extracting(Picture.Arm::point).containsExactlyElementsOf(plan.ids());
        var arm = picture.arms().stream()
                .filter(item -> item.point().equals("Q1"))
                .findFirst()
                .orElseThrow();
        assertThat(arm.kind()).isEqualTo(SwitchKind.BREAKER);
        assertThat(arm.inner()).extracting(Picture.Label::id).containsExactly("T1", "F1");
        var tie = picture.arms().stream()
                .filter(item -> item.point().equals("TIE"))
                .findFirst()
                .orElseThrow();
        assertThat(tie.outer()).extracting(Picture.Label::id).containsExactly("F2", "Q2");
        assertThat(arm.sources()).extracting(Picture.Plants::count).containsExactly(1);
        var roof = picture.arms().stream()
                .filter(item -> item.point().equals("Q0"))
                .findFirst()
                .orElseThrow();
        assertThat(roof.outer()).extracting(Picture.Label::id).containsExactly("W3", "PV");
    }
}
