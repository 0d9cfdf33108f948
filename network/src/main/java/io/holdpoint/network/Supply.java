package io.holdpoint.network;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Who is supplied, as the switches are known to stand; one in an unknown position counts as closed. */
public final class Supply {

    private final Topology topology;
    private final int[] starts;

    /** The usage points that are supplied as it is. */
    private final BitSet supplied;

    Supply(Topology topology, int[] starts) {
        this.topology = topology;
        this.starts = starts;
        this.supplied = supplied(branch -> !topology.knownOpen(branch));
    }

    /** The places of the usage points that lose the supply when some switches are opened, ascending. */
    public int[] lostBy(BitSet opened) {
        var left = supplied(branch -> !topology.knownOpen(branch) && !opened.get(branch));
        return supplied.stream().filter(point -> !left.get(point)).toArray();
    }

    private BitSet supplied(IntPredicate conducts) {
        var spread = Spread.over(topology, starts, conducts);
        var points = new BitSet(topology.usagePoints());
        IntStream.range(0, topology.usagePoints())
                .filter(point -> spread.reached(topology.usagePointNode(point)))
                .forEach(points::set);
        return points;
    }
}
