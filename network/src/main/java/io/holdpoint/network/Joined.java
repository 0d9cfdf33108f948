package io.holdpoint.network;

import java.util.stream.IntStream;

/** Which of some numbered things hang together; the smallest number of those that do speaks for them. */
public final class Joined {

    private final int[] leader;
    private int groups;

    /** Nothing hangs together yet. */
    public Joined(int count) {
        leader = IntStream.range(0, count).toArray();
        groups = count;
    }

    /** Joins the groups of two; false where they are one already. */
    public boolean join(int one, int other) {
        int first = first(one);
        int second = first(other);
        if (first == second) {
            return false;
        }
        leader[Math.max(first, second)] = Math.min(first, second);
        groups--;
        return true;
    }

    /** The smallest of all that hang together with one. */
    public int first(int one) {
        int at = one;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    /** How many groups there are. */
    public int groups() {
        return groups;
    }
}
