package io.holdpoint.bench.network;

import io.holdpoint.bench.load.Pace;
import io.holdpoint.network.Network;
import io.holdpoint.network.exchange.Format;
import io.holdpoint.network.exchange.Imported;
import io.holdpoint.network.exchange.NetworkReader;
import io.holdpoint.network.isolation.IsolationPlan;
import io.holdpoint.network.isolation.Planner;
import io.holdpoint.network.isolation.Zone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** Plans on networks of growing size, beside the minimum cut of the same zones. */
public final class PlanComparison {

    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000, 100_000);
    private static final int ZONES = 200;
    private static final Duration WHOLE = Duration.ofSeconds(10);
    private static final long SEED = 7;

    private PlanComparison() {}

    /** Prints the figures; false where the two contradict each other. */
    public static boolean run() throws IOException {
        boolean sound = true;
        for (int nodes : SIZES) {
            sound &= compare(nodes);
        }
        return LargeImport.run(Pace.brief() ? 20_000 : 1_000_000) && sound;
    }

    private static boolean compare(int nodes) throws IOException {
        var network = drawn(nodes);
        var cut = new MinimumCut(network);
        int[] zones = new SplittableRandom(SEED).ints(ZONES, 0, nodes).toArray();
        System.out.printf(
                "%,d nodes, %,d branches, %d sources%n",
                nodes, network.branches().size(), network.sources().size());
        var plans = new Tally("plan");
        var times = Timed.of(zones, Pace.of(WHOLE), zone -> plans.add(zone, points(plan(network, zone))));
        System.out.println("  plan         " + times.line() + plans.line());
        var cuts = new Tally("cut");
        times = Timed.of(zones, Pace.of(WHOLE), zone -> cuts.add(zone, cut.points(zone)));
        System.out.println("  minimum cut  " + times.line() + cuts.line());
        return plans.agrees(cuts);
    }

    private static IsolationPlan plan(Network network, int zone) {
        return Planner.plan(
                network, Zone.ofNodes(List.of(network.nodes().get(zone).id())));
    }

    private static int points(IsolationPlan plan) {
        return plan.possible() ? plan.points().size() : -1;
    }

    private static Network drawn(int nodes) throws IOException {
        var text = new StringBuilder();
        DrawnGrid.write(nodes, SEED, text);
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return switch (NetworkReader.read(new ByteArrayInputStream(bytes), "drawn", Format.CSV)) {
            case Imported.Accepted accepted -> accepted.network();
            case Imported.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }
}
