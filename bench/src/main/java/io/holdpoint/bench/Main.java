package io.holdpoint.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, each beside its peer: {@code kernel}, {@code tickets}, or both. */
public final class Main {

    private Main() {}

    /** Entry point of {@code ./holdpoint bench}. */
    public static void main(String[] arguments) throws Exception {
        var asked = arguments.length == 0 ? List.of("kernel", "tickets") : List.of(arguments);
        System.out.println(Machine.describe());
        for (String benchmark : asked) {
            switch (benchmark.toLowerCase(Locale.ROOT)) {
                case "kernel" -> kernel();
                case "tickets" -> TicketLoad.run(Path.of("").toAbsolutePath());
                default -> throw new IllegalArgumentException("no benchmark " + benchmark + ": kernel, tickets");
            }
        }
    }

    private static void kernel() throws Exception {
        new Runner(new OptionsBuilder()
                        .include(KernelDecision.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend("-Xms512m", "-Xmx512m")
                        .build())
                .run();
    }
}
