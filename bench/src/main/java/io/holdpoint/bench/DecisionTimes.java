package io.holdpoint.bench;

import io.holdpoint.bench.load.Pace;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long a decision takes, each timed by itself; microseconds.
 *
 * @param p50 the median
 * @param p90 what one in ten exceeded
 * @param p99 what one in a hundred exceeded
 * @param p999 what one in a thousand exceeded
 * @param max the longest
 * @param mean the mean
 * @param count how many were timed
 * @param bytes what was allocated for each
 * @param collections how often the garbage collector ran
 * @param collecting how long in all, in milliseconds
 */
record DecisionTimes(
        double p50,
        double p90,
        double p99,
        double p999,
        double max,
        double mean,
        long count,
        double bytes,
        double collections,
        double collecting) {

    /** What a decision may take at most, ninety-nine times in a hundred. */
    static final double GOAL = 5;

    /** Runs every benchmark of a class; by its name. */
    static SortedMap<String, DecisionTimes> of(Class<?> benchmarks) throws RunnerException {
        var options = new OptionsBuilder()
                .include(benchmarks.getName())
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xms512m", "-Xmx512m");
        if (Pace.brief()) {
            options.forks(1)
                    .warmupIterations(1)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(1)
                    .measurementTime(TimeValue.seconds(1));
        }
        return of(new Runner(options.build()).run());
    }

    private static SortedMap<String, DecisionTimes> of(Collection<RunResult> results) {
        var all = new TreeMap<String, DecisionTimes>();
        results.forEach(result -> all.put(result.getPrimaryResult().getLabel(), of(result)));
        return all;
    }

    private static DecisionTimes of(RunResult result) {
        var times = result.getPrimaryResult().getStatistics();
        return new DecisionTimes(
                times.getPercentile(50),
                times.getPercentile(90),
                times.getPercentile(99),
                times.getPercentile(99.9),
                times.getMax(),
                times.getMean(),
                times.getN(),
                second(result, "gc.alloc.rate.norm"),
                second(result, "gc.count"),
                second(result, "gc.time"));
    }

    /** Nothing where the profiler has nothing to tell: a collector that never ran has no time. */
    private static double second(RunResult result, String name) {
        var found = result.getSecondaryResults().get(name);
        return found == null ? 0 : found.getScore();
    }

    /** For people. */
    String line(String what) {
        return "%-13s p50 %.2f  p90 %.2f  p99 %.2f  p99.9 %.1f  max %.0f µs  (%d)  %.0f bytes allocated for each%n%14s%s"
                .formatted(what, p50, p90, p99, p999, max, count, bytes, "", limit());
    }

    private String limit() {
        return "one thread, one after the other: a core of it, %.0f/s; the garbage collector ran %.0f times, %.0f ms in all"
                .formatted(1e6 / mean, collections, collecting);
    }
}
