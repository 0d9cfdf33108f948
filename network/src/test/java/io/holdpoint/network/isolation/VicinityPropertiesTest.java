package io.holdpoint.network.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.grid.Energising;
import io.holdpoint.kernel.grid.Feeding;
import io.holdpoint.kernel.grid.IsolationPoint;
import io.holdpoint.network.Branch;
import io.holdpoint.network.Network;
import io.holdpoint.network.Source;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The vicinity answers as the whole network does, whichever of its points are parted. */
class VicinityPropertiesTest {

    @Provide
    Arbitrary<Drawn> networks() {
        return Drawn.any();
    }

    @Property(tries = 3000)
    void kernelFindsInTheVicinityWhatTheWholeNetworkHolds(
            @ForAll("networks") Drawn drawn, @ForAll int listed, @ForAll int parted) {
        var network = Network.of(drawn.elements());
        var vicinity = Planner.vicinity(network, Zone.ofNodes(drawn.zone()), some(ids(drawn), listed));
        var points = vicinity.points().stream().map(IsolationPoint::id).toList();
        var open = new TreeSet<>(some(points, parted));
        assertThat(kinds(Energising.of(vicinity, open::contains))).isEqualTo(kinds(drawn, open));
    }

    /** The check of given points is the direct answer too, and what it calls superfluous can go, all of it. */
    @Property
    void checkSaysWhatIsLeft(@ForAll("networks") Drawn drawn, @ForAll int listed) {
        var given = some(ids(drawn), listed);
        var check = Planner.check(Network.of(drawn.elements()), Zone.ofNodes(drawn.zone()), given);
        var known = new TreeSet<>(given);
        known.removeAll(check.unknown());
        var left = Direct.feeding(drawn.elements(), drawn.zone(), known);
        assertThat(check.complete()).isEqualTo(left.isEmpty());
        known.removeAll(check.superfluous());
        assertThat(Direct.feeding(drawn.elements(), drawn.zone(), known)).isEqualTo(left);
        for (String point : known) {
            var fewer = new TreeSet<>(known);
            fewer.remove(point);
            assertThat(Direct.feeding(drawn.elements(), drawn.zone(), fewer)).isNotEqualTo(left);
        }
    }

    private static List<String> ids(Drawn drawn) {
        return drawn.elements().branches().stream().map(Branch::id).toList();
    }

    /** By the bits of a number. */
    private static List<String> some(List<String> ids, int bits) {
        return ids.stream()
                .filter(id -> ((bits >>> (ids.indexOf(id) % 32)) & 1) == 1)
                .toList();
    }

    private static Map<SourceKind, Integer> kinds(List<Feeding> feedings) {
        var kinds = new EnumMap<SourceKind, Integer>(SourceKind.class);
        feedings.forEach(
                feeding -> kinds.merge(feeding.feed().kind(), feeding.feed().more() + 1, Integer::sum));
        return kinds;
    }

    private static Map<SourceKind, Integer> kinds(Drawn drawn, Set<String> parted) {
        var feeding = Direct.feeding(drawn.elements(), drawn.zone(), parted);
        var kinds = new EnumMap<SourceKind, Integer>(SourceKind.class);
        for (Source source : drawn.elements().sources()) {
            if (feeding.contains(source.id())) {
                kinds.merge(source.kind(), 1, Integer::sum);
            }
        }
        return kinds;
    }
}
