package io.holdpoint.bench.network;

import io.holdpoint.network.exchange.Format;
import io.holdpoint.network.exchange.Imported;
import io.holdpoint.network.exchange.NetworkReader;
import io.holdpoint.network.isolation.Planner;
import io.holdpoint.network.isolation.Zone;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a large network from a file. */
final class LargeImport {

    private static final double MILLION = 1e6;
    private static final int AGAIN = 3;

    private LargeImport() {}

    /** Prints the figures; false where the file was refused. */
    static boolean run(int nodes) throws IOException {
        var file = Files.createTempFile("holdpoint-network", ".csv");
        try {
            try (var writer = Files.newBufferedWriter(file)) {
                DrawnGrid.write(nodes, 1, writer);
            }
            System.out.printf("import of %,d nodes, a CSV of %.1f MB%n", nodes, Files.size(file) / MILLION);
            boolean sound = true;
            for (int time = 0; time < AGAIN; time++) {
                sound &= read(file);
            }
            return sound;
        } finally {
            Files.delete(file);
        }
    }

    private static boolean read(Path file) throws IOException {
        System.gc();
        long before = used();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begun = System.nanoTime();
        try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
            var imported = NetworkReader.read(stream, "large", Format.CSV);
            double seconds = (System.nanoTime() - begun) / 1e9;
            long peak = pools().stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            System.gc();
            System.out.printf(
                    "  %.1f s, the network holds %.0f MB; the heap, garbage included, was at %.0f MB at most%n",
                    seconds, (used() - before) / MILLION, peak / MILLION);
            return imported instanceof Imported.Accepted accepted && planned(accepted);
        }
    }

    private static boolean planned(Imported.Accepted accepted) {
        var network = accepted.network();
        var zone = Zone.ofNodes(
                List.of(network.nodes().get(network.nodes().size() / 2).id()));
        Planner.plan(network, zone);
        long begun = System.nanoTime();
        var plan = Planner.plan(network, zone);
        System.out.printf(
                "  a plan on it: %.0f ms, %d points%n",
                (System.nanoTime() - begun) / MILLION, plan.points().size());
        return !plan.ids().isEmpty() || !plan.possible();
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
