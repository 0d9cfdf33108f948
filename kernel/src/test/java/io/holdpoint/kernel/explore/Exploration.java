package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.explore.monitor.Invariant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What exploring a universe brought to light.
 *
 * @param universe the universe
 * @param states how many states it has, or were met before the limit
 * @param transitions how many ways lead from one to another
 * @param decisions how many commands were put to the kernel
 * @param depth how many moves the farthest state is away
 * @param complete whether every state was looked at
 * @param nanos how long it took
 * @param mergers how many pairs of states taken for one were compared answer by answer
 * @param unlike states where such a pair was answered differently
 * @param broken what must not happen and did, each by its shortest way
 * @param stranded states with somebody in or something on from which no way leads to an empty site
 * @param graph how each state was reached
 */
public record Exploration(
        Universe universe,
        int states,
        int transitions,
        long decisions,
        int depth,
        boolean complete,
        long nanos,
        int mergers,
        List<Integer> unlike,
        Map<Invariant, Counterexample> broken,
        BitSet stranded,
        Graph graph) {

    /** The move that went wrong, and from where. */
    public record Counterexample(int state, Move move, String words) {}

    /** The shortest way to a state. */
    public List<Move> path(int state) {
        return graph.path(state);
    }

    /** The shortest way to what went wrong, the wrong move included. */
    public List<Move> path(Counterexample found) {
        return Stream.concat(path(found.state()).stream(), Stream.of(found.move()))
                .toList();
    }

    /** The figures, on one line. */
    public String figures() {
        return "%-22s %9d states %10d transitions %11d decisions, depth %3d, %6.1f s, %7.0f states/s%s"
                .formatted(
                        universe.name(),
                        states,
                        transitions,
                        decisions,
                        depth,
                        nanos / 1e9,
                        states / (nanos / 1e9),
                        complete ? "" : " (cut off)");
    }
}
