package io.holdpoint.network.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.network.ACLineSegment;
import io.holdpoint.network.Branch;
import io.holdpoint.network.Network;
import io.holdpoint.network.PowerTransformer;
import io.holdpoint.network.Switch;
import io.holdpoint.network.isolation.Planner;
import io.holdpoint.network.isolation.Zone;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.Multigraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The IEEE test feeders in the files that OpenDSS distributes. Expected: the buses in their coordinate files; the lines, switches,
 * transformers (each phase of a regulator is one) and loads that the files define.
 */
class TestFeedersTest {

    @ParameterizedTest
    @CsvSource({
        "ieee13,   16,  11, 1, 5, 15",
        "ieee34,   37,  32, 0, 8, 68",
        "ieee37,   39,  36, 0, 4, 30",
        "ieee123, 130, 118, 8, 8, 91"
    })
    void elementsAreAsManyAsPublished(String feeder, int nodes, int lines, int switches, int transformers, int loads)
            throws IOException {
        var network = read(feeder);
        assertThat(network.nodes()).hasSize(nodes);
        assertThat(of(network, ACLineSegment.class)).hasSize(lines);
        assertThat(of(network, Switch.class)).hasSize(switches);
        assertThat(of(network, PowerTransformer.class)).hasSize(transformers);
        assertThat(network.usagePoints()).hasSize(loads);
        assertThat(new ConnectivityInspector<>(graph(network)).isConnected()).isTrue();
    }

    /** The 123-node feeder has one infeed: its sections hang on one switch each, and its ties lead back to the same. */
    @Test
    void sectionOfThe123NodeFeederIsPartedOnEveryWayIn() throws IOException {
        var network = read("ieee123");
        var plan = Planner.plan(network, Zone.ofNodes(List.of("105")));
        assertThat(plan.ids()).containsExactlyInAnyOrder("sw5", "sw7");
        assertThat(plan.possible()).isTrue();
    }

    /** Without a switch nothing can be parted, and the way from the source is told. */
    @Test
    void feederWithoutSwitchesCannotBeIsolated() throws IOException {
        var plan = Planner.plan(read("ieee37"), Zone.ofNodes(List.of("701")));
        assertThat(plan.possible()).isFalse();
        assertThat(plan.inseparable().getFirst().path().getFirst()).isEqualTo("subxf");
    }

    private static Network read(String feeder) throws IOException {
        try (var stream = TestFeedersTest.class.getResourceAsStream("/feeders/" + feeder + ".csv")) {
            assertThat(stream).isNotNull();
            return ((Imported.Accepted) NetworkReader.read(stream, feeder, Format.CSV)).network();
        }
    }

    private static <T extends Branch> List<T> of(Network network, Class<T> type) {
        var found = new ArrayList<T>();
        network.branches().stream().filter(type::isInstance).map(type::cast).forEach(found::add);
        return found;
    }

    private static Multigraph<String, DefaultEdge> graph(Network network) {
        var graph = new Multigraph<String, DefaultEdge>(DefaultEdge.class);
        network.nodes().forEach(node -> graph.addVertex(node.id()));
        network.branches().forEach(branch -> graph.addEdge(branch.from(), branch.to()));
        return graph;
    }
}
