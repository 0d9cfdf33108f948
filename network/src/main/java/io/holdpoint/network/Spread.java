package io.holdpoint.network;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/** A search outward from some nodes, the nearest first, across the branches that it may cross. */
public final class Spread {

    private static final int FIRST = 64;

    private final Topology topology;
    private final IntPredicate crosses;
    private final Optional<Joined> met;

    /** The turn at which a node was reached, counted from 1; 0 where it was not. */
    private final int[] turn;

    private int[] order = new int[FIRST];
    private int[] by = new int[FIRST];
    private int[] distance = new int[FIRST];
    private int[] origin = new int[FIRST];
    private int reached;

    private Spread(Topology topology, IntPredicate crosses, Optional<Joined> met) {
        this.topology = topology;
        this.crosses = crosses;
        this.met = met;
        this.turn = new int[topology.nodes()];
    }

    /**
     * Everything that can be reached.
     *
     * @param starts the nodes to begin at; one that is named twice counts once
     * @param crosses whether a branch may be crossed
     */
    public static Spread over(Topology topology, int[] starts, IntPredicate crosses) {
        return new Spread(topology, crosses, Optional.empty()).from(starts);
    }

    /** As {@link #over(Topology, int[], IntPredicate)}; what meets on the way is joined, by its places among the starts. */
    public static Spread over(Topology topology, int[] starts, IntPredicate crosses, Joined met) {
        return new Spread(topology, crosses, Optional.of(met)).from(starts);
    }

    private Spread from(int[] starts) {
        for (int at = 0; at < starts.length; at++) {
            reach(starts[at], -1, 0, at);
        }
        for (int at = 0; at < reached; at++) {
            expand(at);
        }
        return this;
    }

    private void expand(int at) {
        int node = order[at];
        int end = topology.endSlot(node);
        for (int slot = topology.firstSlot(node); slot < end; slot++) {
            int branch = topology.branchIn(slot);
            if (crosses.test(branch)) {
                int beyond = topology.beyond(branch, node);
                reach(beyond, branch, distance[at] + 1, origin[at]);
                if (met.isPresent() && origin(beyond) != origin[at]) {
                    met.get().join(origin(beyond), origin[at]);
                }
            }
        }
    }

    private void reach(int node, int branch, int hops, int start) {
        if (turn[node] != 0) {
            return;
        }
        if (reached == order.length) {
            grow();
        }
        order[reached] = node;
        by[reached] = branch;
        distance[reached] = hops;
        origin[reached] = start;
        turn[node] = ++reached;
    }

    private void grow() {
        int size = reached * 2;
        order = Arrays.copyOf(order, size);
        by = Arrays.copyOf(by, size);
        distance = Arrays.copyOf(distance, size);
        origin = Arrays.copyOf(origin, size);
    }

    /** How many nodes were reached. */
    public int count() {
        return reached;
    }

    /** The node reached at a turn, counted from 0. */
    public int node(int at) {
        return order[at];
    }

    /** Whether a node was reached. */
    public boolean reached(int node) {
        return turn[node] != 0;
    }

    /** When a reached node was reached, counted from 0: the nearer the earlier. */
    public int turn(int node) {
        return turn[node] - 1;
    }

    /** How many branches lie between a reached node and the nearest start. */
    public int distance(int node) {
        return distance[turn[node] - 1];
    }

    /** Which of the starts, by its place among them, a reached node was reached from. */
    public int origin(int node) {
        return origin[turn[node] - 1];
    }

    /** The branch by which a node was reached; -1 for a start. */
    public int by(int node) {
        return by[turn[node] - 1];
    }
}
