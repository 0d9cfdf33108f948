package io.holdpoint.network.isolation;

import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.network.Network;
import io.holdpoint.network.Source;
import io.holdpoint.network.Spread;
import io.holdpoint.network.UsagePoint;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Who is supplied, as the switches are known to stand; one in an unknown position counts as closed. */
final class Supply {

    private Supply() {}

    /** Who loses the supply when some switches are opened. */
    static Outage lostBy(Network network, BitSet opened) {
        var before = reach(network, new BitSet());
        var after = reach(network, opened);
        var topology = network.topology();
        List<UsagePoint> lost = new ArrayList<>();
        for (int at = 0; at < before.count(); at++) {
            int node = before.node(at);
            if (!after.reached(node)) {
                topology.usagePointsAt(
                        node, point -> lost.add(network.usagePoints().get(point)));
            }
        }
        lost.sort(Comparator.comparing(UsagePoint::id));
        return new Outage(List.copyOf(lost));
    }

    private static Spread reach(Network network, BitSet opened) {
        var topology = network.topology();
        int[] starts = network.sources().stream()
                .filter(Supply::supplies)
                .mapToInt(source -> network.nodePlace(source.node()))
                .toArray();
        return Spread.over(topology, starts, branch -> !topology.knownOpen(branch) && !opened.get(branch));
    }

    /** A customer's own plant supplies nobody else; what was brought to supply people for a time does. */
    private static boolean supplies(Source source) {
        return source.temporary() || source.kind() == SourceKind.GRID || source.kind() == SourceKind.SECOND_SUPPLY;
    }
}
