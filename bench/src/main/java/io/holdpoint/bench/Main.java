package io.holdpoint.bench;

import java.net.URI;
import java.nio.file.Path;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, each beside its peer: {@code kernel}, or {@code tickets URL DATA} against a running platform. */
public final class Main {

    private Main() {}

    /** Entry point; {@code ./holdpoint bench} calls it. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(Machine.describe());
        if (arguments.length == 1 && arguments[0].equals("kernel")) {
            kernel();
        } else if (arguments.length == 3 && arguments[0].equals("tickets")) {
            TicketLoad.run(URI.create(arguments[1]), Path.of(arguments[2]));
        } else {
            throw new IllegalArgumentException("kernel | tickets URL DATA");
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
