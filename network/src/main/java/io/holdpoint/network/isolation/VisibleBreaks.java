package io.holdpoint.network.isolation;

import io.holdpoint.network.Network;
import io.holdpoint.network.Switch;
import io.holdpoint.network.Topology;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which switches would part a zone with breaks that can be seen, for points whose own cannot. */
final class VisibleBreaks {

    private final SortedMap<Integer, List<String>> instead = new TreeMap<>();

    private VisibleBreaks() {}

    /** Beyond the needed points of a zone. */
    static VisibleBreaks beyond(Network network, int[] zone, BitSet needed) {
        var breaks = new VisibleBreaks();
        if (needed.stream().allMatch(point -> canBeSeen(network, point))) {
            return breaks;
        }
        var survey = Survey.of(network, zone, branch -> canBeSeen(network, branch));
        if (survey.inside().isEmpty()) {
            survey.needed().stream()
                    .filter(point -> !needed.get(point))
                    .forEach(point -> breaks.enter(network, survey.border(), point, needed));
        }
        return breaks;
    }

    private static boolean canBeSeen(Network network, int branch) {
        return network.branches().get(branch) instanceof Switch point
                && point.kind().visibleBreak();
    }

    /** Goes back to the zone, as far as the point that this one would stand for. */
    private void enter(Network network, Border border, int point, BitSet needed) {
        Topology topology = network.topology();
        int node = border.inner(topology, point);
        for (int by = border.region().by(node); by >= 0; by = border.region().by(node)) {
            if (needed.get(by)) {
                instead.computeIfAbsent(by, place -> new ArrayList<>())
                        .add(network.branches().get(point).id());
                return;
            }
            node = topology.beyond(by, node);
        }
    }

    /** The ids of what would do instead of a point. */
    List<String> insteadOf(int point) {
        return List.copyOf(instead.getOrDefault(point, List.of()));
    }
}
