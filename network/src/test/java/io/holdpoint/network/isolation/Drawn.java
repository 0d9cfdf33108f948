package io.holdpoint.network.isolation;

import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.grid.Position;
import io.holdpoint.kernel.grid.SwitchKind;
import io.holdpoint.network.Elements;
import io.holdpoint.network.Sketch;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A network drawn by lot: trees, meshes, islands, parallel branches, several sources or none, positions known and not.
 *
 * @param elements the network
 * @param zone the nodes of the work zone
 */
record Drawn(Elements elements, Set<String> zone) {

    private static final int NODES = 12;

    private record Edge(int from, int to, int kind, SwitchKind switchKind, Position position) {}

    private record Plant(int node, SourceKind kind) {}

    static Arbitrary<Drawn> any() {
        var node = Arbitraries.integers().between(0, NODES - 1);
        var edge = Combinators.combine(
                        node,
                        node,
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.of(SwitchKind.class),
                        Arbitraries.of(Position.class))
                .as(Edge::new);
        var plant = Combinators.combine(node, Arbitraries.of(SourceKind.class)).as(Plant::new);
        return Combinators.combine(
                        edge.list().ofMinSize(1).ofMaxSize(24),
                        plant.list().ofMaxSize(5),
                        node.set().ofMinSize(1).ofMaxSize(3))
                .as(Drawn::of);
    }

    private static Drawn of(List<Edge> edges, List<Plant> plants, Set<Integer> zone) {
        var sketch = new Sketch();
        for (int node = 0; node < NODES; node++) {
            sketch.customer("U" + node, name(node));
        }
        for (int at = 0; at < edges.size(); at++) {
            draw(sketch, "B" + at, edges.get(at));
        }
        for (int at = 0; at < plants.size(); at++) {
            var plant = plants.get(at);
            sketch.source("S" + at, plant.kind(), name(plant.node()), "");
        }
        return new Drawn(sketch.elements(), zone.stream().map(Drawn::name).collect(Collectors.toSet()));
    }

    private static void draw(Sketch sketch, String id, Edge edge) {
        if (edge.from() == edge.to()) {
            return;
        }
        String from = name(edge.from());
        String to = name(edge.to());
        switch (edge.kind()) {
            case 0, 1 -> sketch.line(id, from, to);
            case 2 -> sketch.transformer(id, from, to);
            default -> sketch.point(id, edge.switchKind(), edge.position(), from, to);
        }
    }

    private static String name(int node) {
        return "N" + node;
    }
}
