package io.holdpoint.bench;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, each beside its peer. */
public final class Main {

    private Main() {}

    /** Entry point of {@code ./holdpoint bench}. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(Machine.describe());
        new Runner(new OptionsBuilder()
                        .include(KernelDecision.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend("-Xms512m", "-Xmx512m")
                        .build())
                .run();
    }
}
