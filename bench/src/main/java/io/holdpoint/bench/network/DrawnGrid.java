package io.holdpoint.bench.network;

import java.io.IOException;
import java.util.SplittableRandom;

/**
 * A network drawn by lot, as the CSV that is imported: a tree with short steps, of lines, switches and transformers, with ties between
 * branches, an infeed for every five thousand nodes, and a plant of a customer behind a switch at one node in fifty.
 */
final class DrawnGrid {

    private static final String HEADER = "kind,id,from,to,voltage,length,position\n";
    private static final int STEP = 12;
    private static final int TIE_EVERY = 50;
    private static final int PLANT_EVERY = 50;
    private static final int INFEED_EVERY = 5000;

    private final int nodes;
    private final SplittableRandom random;
    private final Appendable out;

    private DrawnGrid(int nodes, long seed, Appendable out) {
        this.nodes = nodes;
        this.random = new SplittableRandom(seed);
        this.out = out;
    }

    /** Writes a network of so many nodes. */
    static void write(int nodes, long seed, Appendable out) throws IOException {
        new DrawnGrid(nodes, seed, out).write();
    }

    private void write() throws IOException {
        out.append(HEADER);
        for (int node = 0; node < nodes; node++) {
            out.append("NODE,N" + node + ",,,10000,,\n");
        }
        for (int node = 1; node < nodes; node++) {
            branch(node, Math.max(0, node - random.nextInt(1, STEP)));
        }
        for (int tie = 0; tie < nodes / TIE_EVERY; tie++) {
            int one = random.nextInt(nodes);
            int other = (one + random.nextInt(1, nodes)) % nodes;
            out.append("LOAD_BREAK_SWITCH,T" + tie + ",N" + one + ",N" + other + ",,,OPEN\n");
        }
        for (int node = 0; node < nodes; node += INFEED_EVERY) {
            out.append("GRID,G" + node + ",N" + node + ",,,,\n");
        }
    }

    /** To a node nearer to the root; a plant hangs on a switch of its own. */
    private void branch(int node, int nearer) throws IOException {
        boolean plant = node % PLANT_EVERY == 1;
        int draw = plant ? 0 : random.nextInt(100);
        if (draw < 40) {
            out.append("BREAKER,S" + node + ",N" + nearer + ",N" + node + ",,,CLOSED\n");
        } else if (draw < 95) {
            out.append("LINE,L" + node + ",N" + nearer + ",N" + node + ",," + random.nextInt(20, 500) + ",\n");
        } else {
            out.append("TRANSFORMER,X" + node + ",N" + nearer + ",N" + node + ",,,\n");
        }
        if (plant) {
            out.append("PHOTOVOLTAIC,P" + node + ",N" + node + ",,,,\n");
        }
    }
}
