package io.holdpoint.network.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdpoint.network.ConnectivityNode;
import io.holdpoint.network.Location;
import io.holdpoint.network.Sketch;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MapIndexTest {

    /** Whatever the index leaves out, it must not leave out one that is inside. */
    @Property(tries = 200)
    void findsExactlyWhatIsInside(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var sketch = new Sketch();
        for (int at = 0; at < 2000; at++) {
            sketch.node("N" + at, 400, random.nextDouble(116, 117), random.nextDouble(36, 37));
        }
        var network = sketch.network();
        var area = new Area(random.ints(5, 0, 1000)
                .mapToObj(draw -> new Location(115.9 + draw / 800.0, 35.9 + random.nextDouble() * 1.2))
                .toList());
        var expected = network.nodes().stream()
                .filter(node -> node.location().filter(area::contains).isPresent())
                .toList();
        assertThat(new MapIndex(network).within(area)).isEqualTo(expected);
    }

    @Test
    void triangleAndBox() {
        var network = new Sketch()
                .node("in", 400, 116.2, 36.2)
                .node("out", 400, 116.8, 36.9)
                .low("nowhere")
                .network();
        var index = new MapIndex(network);
        var triangle = new Area(List.of(new Location(116, 36), new Location(117, 36), new Location(116, 37)));
        assertThat(index.within(triangle)).extracting(ConnectivityNode::id).containsExactly("in");
        var box = Area.box(new Location(116.5, 36.5), new Location(117, 37));
        assertThat(index.within(box)).extracting(ConnectivityNode::id).containsExactly("out");
        assertThatThrownBy(() -> new Area(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void networkWithoutPlacesHasNothingInside() {
        var index = new MapIndex(new Sketch().low("a").network());
        assertThat(index.within(Area.box(new Location(-180, -90), new Location(180, 90))))
                .isEmpty();
    }
}
