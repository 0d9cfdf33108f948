package io.holdpoint.network.isolation;

import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.network.Network;
import io.holdpoint.network.Source;
import io.holdpoint.network.Spread;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Who is supplied, as the switches are known to stand; one in an unknown position counts as closed. */
final class Supply {

    private Supply() {}

    /** Who loses the supply when some switches are opened. */
    static Outage lostBy(Network network, BitSet opened) {
        var topology = network.topology();
        int[] starts = IntStream.range(0, topology.sources())
                .filter(source -> supplies(network.sources().get(source)))
                .map(topology::sourceNode)
                .toArray();
        var before = Spread.over(topology, starts, branch -> !topology.knownOpen(branch));
        var after = Spread.over(topology, starts, branch -> !topology.knownOpen(branch) && !opened.get(branch));
        return new Outage(IntStream.range(0, topology.usagePoints())
                .filter(point -> before.reached(topology.usagePointNode(point)))
                .filter(point -> !after.reached(topology.usagePointNode(point)))
                .mapToObj(network.usagePoints()::get)
                .toList());
    }

    /** A customer's own plant supplies nobody else; what was brought to supply people for a time does. */
    private static boolean supplies(Source source) {
        return source.temporary() || source.kind() == SourceKind.GRID || source.kind() == SourceKind.SECOND_SUPPLY;
    }
}
