package io.holdpoint.browser.alike;

import io.holdpoint.browser.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Measures the compiled kernels beside the JVM's of the same run. */
public final class Measure {

    private static final int WHOLE = 1_000_000;
    private static final int GLANCE = 4_000;
    private static final int REHEARSED = 1_000;
    private static final int ROUNDS = 200;

    private Measure() {}

    /** Prints sizes, times and differences; whether there was none. A glance compares few answers. */
    public static boolean run(boolean glance) throws IOException, InterruptedException {
        for (String module : List.of("plans.js", "kernel.js", "kernel.wasm")) {
            var bytes = Files.readAllBytes(Desk.COMPILED.resolve(module));
            System.out.printf("%s: %,d bytes, %,d by gzip -9, goal 100,000%n", module, bytes.length, packed(bytes));
            var load = Replay.load(module);
            System.out.printf(
                    "  in Chromium on a processor 4 times slower: %.0f ms to load, %.0f ms to open a world (medians of 7)%n",
                    load.get("load").asDouble(), load.get("open").asDouble());
        }
        alone();
        return compared(glance ? GLANCE : WHOLE);
    }

    private static void alone() throws IOException, InterruptedException {
        System.out.printf("the decision alone, %d commands, each %d times:%n", REHEARSED, ROUNDS);
        var jvm = jvm();
        System.out.printf("  JVM: p50 %.1f us%n", jvm);
        for (Replay replay :
                List.of(Replay.JAVASCRIPT_IN_NODE, Replay.JAVASCRIPT_IN_CHROMIUM, Replay.WEBASSEMBLY_IN_CHROMIUM)) {
            var micros = replay.rehearsal(new Batches(REHEARSED, UnaryOperator.identity()), ROUNDS)
                    .get("p50")
                    .asDouble();
            System.out.printf("  %s: p50 %.1f us, %.1f times the JVM%n", replay, micros, micros / jvm);
        }
    }

    private static double jvm() {
        var micros = new Corpus()
                .lines()
                .limit(REHEARSED)
                .mapToDouble(line -> {
                    rehearse(line);
                    var begun = System.nanoTime();
                    rehearse(line);
                    return (System.nanoTime() - begun) / 1000.0 / ROUNDS;
                })
                .sorted()
                .toArray();
        return micros[micros.length / 2];
    }

    private static void rehearse(Line line) {
        switch (line.around().subject()) {
            case PLAN -> Kernel.rehearsePlan(line.around().number(), line.asked(), ROUNDS);
            case TICKET -> Kernel.rehearseTicket(line.around().number(), line.asked(), ROUNDS);
        }
    }

    private static boolean compared(int lines) throws IOException, InterruptedException {
        var alike = true;
        for (Replay replay : List.of(Replay.JAVASCRIPT_IN_NODE, Replay.WEBASSEMBLY_IN_CHROMIUM)) {
            var batches = Batches.once(lines);
            var found = replay.of(batches);
            System.out.printf(
                    "%s: %,d answers compared, %,d differ; read, decided, put into words and written in p50 %.0f us (JVM: mean %d us, there %.0f us)%n",
                    replay,
                    found.compared(),
                    found.differences(),
                    found.micros().get("p50").asDouble(),
                    batches.meanMicros(),
                    found.micros().get("mean").asDouble());
            if (found.differences() > 0) {
                System.out.println("  the first: " + found.first());
            }
            alike &= found.differences() == 0 && found.compared() == lines;
        }
        return alike;
    }

    private static int packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new BestGzip(packed)) {
            gzip.write(bytes);
        }
        return packed.size();
    }

    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
