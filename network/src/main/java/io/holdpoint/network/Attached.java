package io.holdpoint.network;

/** Which items hang on each node, as two arrays. */
final class Attached {

    private final int[] start;
    private final int[] item;

    /** Of items in order; each hangs on the node that every array of {@code ends} names at its place. */
    Attached(int nodes, int[]... ends) {
        start = new int[nodes + 1];
        for (int[] end : ends) {
            for (int node : end) {
                start[node + 1]++;
            }
        }
        for (int node = 0; node < nodes; node++) {
            start[node + 1] += start[node];
        }
        item = new int[start[nodes]];
        fill(ends);
    }

    private void fill(int[][] ends) {
        int[] next = start.clone();
        int items = ends.length == 0 ? 0 : ends[0].length;
        for (int at = 0; at < items; at++) {
            for (int[] end : ends) {
                item[next[end[at]]++] = at;
            }
        }
    }

    int first(int node) {
        return start[node];
    }

    int end(int node) {
        return start[node + 1];
    }

    int item(int slot) {
        return item[slot];
    }
}
