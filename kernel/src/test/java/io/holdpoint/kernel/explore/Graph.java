package io.holdpoint.kernel.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The states met so far, by number: how each was first reached, and what leads where. */
public final class Graph {

    private final List<Move> moves = new ArrayList<>();
    private int[] parents = new int[1 << 12];
    private int[] depths = new int[1 << 12];
    private int[] from = new int[1 << 14];
    private int[] to = new int[1 << 14];
    private int edges;

    void add(int state, int parent, Move move) {
        if (state == parents.length) {
            parents = Arrays.copyOf(parents, state * 2);
            depths = Arrays.copyOf(depths, state * 2);
        }
        parents[state] = parent;
        depths[state] = parent < 0 ? 0 : depths[parent] + 1;
        moves.add(move);
    }

    void edge(int one, int other) {
        if (edges == from.length) {
            from = Arrays.copyOf(from, edges * 2);
            to = Arrays.copyOf(to, edges * 2);
        }
        from[edges] = one;
        to[edges++] = other;
    }

    int edges() {
        return edges;
    }

    int depth(int state) {
        return depths[state];
    }

    /** The shortest way to {@code state}. */
    List<Move> path(int state) {
        var path = new ArrayList<Move>();
        for (int at = state; parents[at] >= 0; at = parents[at]) {
            path.add(moves.get(at));
        }
        return path.reversed();
    }

    /** Every state from which one of {@code goals} can be reached. */
    BitSet leadingTo(BitSet goals) {
        var reach = (BitSet) goals.clone();
        var grew = true;
        // Most edges lead from a lower number to a higher one, so going through them backwards settles nearly all in
        // one pass.
        while (grew) {
            grew = false;
            for (int edge = edges - 1; edge >= 0; edge--) {
                if (reach.get(to[edge]) && !reach.get(from[edge])) {
                    reach.set(from[edge]);
                    grew = true;
                }
            }
        }
        return reach;
    }
}
