package io.holdpoint.bench;

import java.net.URI;
import java.nio.file.Path;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks, each beside its peer: {@code kernel}, {@code permit}, or
 * {@code tickets URL DATA UNPACKED} against a running platform, its data folder, and its jar beside its libraries.
 */
public final class Main {

    private Main() {}

    /** Entry point; {@code ./holdpoint bench} calls it. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(Machine.describe());
        if (arguments.length == 1 && arguments[0].equals("kernel")) {
            kernel();
        } else if (arguments.length == 1 && arguments[0].equals("permit")) {
            PermitComparison.run();
        } else if (arguments.length == 4 && arguments[0].equals("tickets")) {
            TicketLoad.run(URI.create(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
        } else {
            throw new IllegalArgumentException("kernel | permit | tickets URL DATA UNPACKED");
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
