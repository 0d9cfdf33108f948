package io.holdpoint.network.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.grid.Position;
import io.holdpoint.network.Branch;
import io.holdpoint.network.Elements;
import io.holdpoint.network.Network;
import io.holdpoint.network.Switch;
import io.holdpoint.network.UsagePoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The plan on networks drawn by lot, against the plainest search. */
class PlanPropertiesTest {

    @Provide
    Arbitrary<Drawn> networks() {
        return Drawn.any();
    }

    /** What the plan is for: with its points open and locked nothing reaches the zone but what it says that nothing parts. */
    @Property
    void noSourceReachesTheZone(@ForAll("networks") Drawn drawn) {
        var plan = plan(drawn);
        var inseparable =
                plan.inseparable().stream().map(item -> item.source().id()).toList();
        assertThat(Direct.feeding(drawn.elements(), drawn.zone(), plan.ids()))
                .containsExactlyInAnyOrderElementsOf(inseparable);
    }

    /** Impossible means impossible: not even every switch of the network would do. */
    @Property
    void whatIsInseparableStaysWithEverySwitchParted(@ForAll("networks") Drawn drawn) {
        var all = drawn.elements().branches().stream()
                .map(Branch::id)
                .filter(id -> isSwitch(drawn, id))
                .toList();
        assertThat(plan(drawn).possible())
                .isEqualTo(Direct.feeding(drawn.elements(), drawn.zone(), all).isEmpty());
    }

    /** No point for nothing: without any one of them another source comes in. */
    @Property
    void everyPointIsNeeded(@ForAll("networks") Drawn drawn) {
        var plan = plan(drawn);
        var left = Direct.feeding(drawn.elements(), drawn.zone(), plan.ids());
        for (String point : plan.ids()) {
            var fewer = new TreeSet<>(plan.ids());
            fewer.remove(point);
            assertThat(Direct.feeding(drawn.elements(), drawn.zone(), fewer)).isNotEqualTo(left);
        }
    }

    /** A point with both ends in what hangs together with the zone parts nothing; one with none is not the nearest. */
    @Property
    void everyPointStandsAtTheEdgeOfTheRegion(@ForAll("networks") Drawn drawn) {
        var region = Direct.reached(drawn.elements(), drawn.zone(), branch -> !(branch instanceof Switch));
        for (PlannedPoint planned : plan(drawn).points()) {
            assertThat(region).contains(planned.zoneSide()).doesNotContain(planned.farSide());
            assertThat(Set.of(planned.point().from(), planned.point().to()))
                    .containsExactlyInAnyOrder(planned.zoneSide(), planned.farSide());
        }
    }

    /** What a point is said to cut off is what comes in beyond it. */
    @Property
    void reasonsAreTheSourcesBeyond(@ForAll("networks") Drawn drawn) {
        var region = Direct.reached(drawn.elements(), drawn.zone(), branch -> !(branch instanceof Switch));
        for (PlannedPoint planned : plan(drawn).points()) {
            var beyond = Direct.reached(
                    drawn.elements(),
                    Set.of(planned.farSide()),
                    branch -> !region.contains(branch.from()) && !region.contains(branch.to()));
            long sources = drawn.elements().sources().stream()
                    .filter(source -> beyond.contains(source.node()))
                    .count();
            assertThat(planned.cutsOff().stream().mapToInt(CutOff::count).sum()).isEqualTo((int) sources);
        }
    }

    /** Unknown counts as closed; known open, it only has to be locked. */
    @Property
    void positionDecidesTheActOnly(@ForAll("networks") Drawn drawn) {
        for (PlannedPoint planned : plan(drawn).points()) {
            assertThat(planned.action() == Action.LOCK_OPEN)
                    .isEqualTo(planned.point().position() == Position.OPEN);
        }
    }

    /** What would do instead parts too, and can be seen. */
    @Property
    void visibleBreaksPartAsWell(@ForAll("networks") Drawn drawn) {
        var plan = plan(drawn);
        var replaced = new TreeSet<>(plan.ids());
        for (PlannedPoint planned : plan.points()) {
            if (!planned.visibleInstead().isEmpty()) {
                assertThat(planned.visibleBreak()).isFalse();
                replaced.addAll(planned.visibleInstead());
            }
        }
        boolean each = plan.points().stream()
                .allMatch(
                        point -> point.visibleBreak() || !point.visibleInstead().isEmpty());
        replaced.removeIf(id -> !visible(drawn, id));
        if (each && plan.possible()) {
            assertThat(Direct.feeding(drawn.elements(), drawn.zone(), replaced)).isEmpty();
        }
    }

    /** Who is cut off is who was reached from a supply and is not any more. */
    @Property
    void outageIsWhoIsNoLongerReached(@ForAll("networks") Drawn drawn) {
        var plan = plan(drawn);
        var supplies = drawn.elements().sources().stream()
                .filter(source -> source.kind().name().equals("GRID")
                        || source.kind().name().equals("SECOND_SUPPLY"))
                .map(io.holdpoint.network.Source::node)
                .distinct()
                .toList();
        var before = Direct.reached(drawn.elements(), supplies, PlanPropertiesTest::conducts);
        var after = Direct.reached(
                drawn.elements(),
                supplies,
                branch -> conducts(branch) && !plan.ids().contains(branch.id()));
        before.removeAll(after);
        assertThat(plan.outage().customers()).extracting(UsagePoint::node).containsExactlyInAnyOrderElementsOf(before);
    }

    /** The order of a file is no reason for another plan. */
    @Property
    void orderOfTheInputChangesNothing(@ForAll("networks") Drawn drawn, @ForAll long seed) {
        var other = new Drawn(shuffled(drawn.elements(), seed), drawn.zone());
        assertThat(plan(other)).isEqualTo(plan(drawn));
        assertThat(Planner.vicinity(Network.of(other.elements()), Zone.ofNodes(drawn.zone()), List.of("B1", "B2")))
                .isEqualTo(Planner.vicinity(
                        Network.of(drawn.elements()), Zone.ofNodes(drawn.zone()), List.of("B2", "B1")));
    }

    private static IsolationPlan plan(Drawn drawn) {
        return Planner.plan(Network.of(drawn.elements()), Zone.ofNodes(drawn.zone()));
    }

    private static boolean conducts(Branch branch) {
        return !(branch instanceof Switch point) || point.position() != Position.OPEN;
    }

    private static boolean isSwitch(Drawn drawn, String id) {
        return drawn.elements().branches().stream()
                .anyMatch(branch -> branch.id().equals(id) && branch instanceof Switch);
    }

    private static boolean visible(Drawn drawn, String id) {
        return drawn.elements().branches().stream()
                .anyMatch(branch -> branch.id().equals(id)
                        && branch instanceof Switch point
                        && point.kind().visibleBreak());
    }

    private static Elements shuffled(Elements elements, long seed) {
        var random = new Random(seed);
        return new Elements(
                mixed(elements.containers(), random),
                mixed(elements.feeders(), random),
                mixed(elements.nodes(), random),
                mixed(elements.branches(), random),
                mixed(elements.usagePoints(), random),
                mixed(elements.sources(), random));
    }

    private static <T> List<T> mixed(List<T> items, Random random) {
        var mixed = new ArrayList<>(items);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
