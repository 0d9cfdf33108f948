package io.holdpoint.bench;

import io.holdpoint.bench.permit.PermitAgreement;
import io.holdpoint.bench.permit.PermitCorpus;
import io.holdpoint.bench.permit.PermitDecision;
import io.holdpoint.bench.permit.PermitRules;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The same permits decided by our kernel and by the same rules in Drools. */
final class PermitComparison {

    private PermitComparison() {}

    /** One side's figures, in microseconds and bytes. */
    private record Cost(double p50, double p99, double max, double bytes) {

        static Cost of(RunResult result) {
            var times = result.getPrimaryResult().getStatistics();
            var allocated = Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"));
            return new Cost(times.getPercentile(50), times.getPercentile(99), times.getMax(), allocated.getScore());
        }

        String line(String who) {
            return "%-10s p50 %.1f µs  p99 %.1f µs  max %.0f µs  %.0f bytes allocated"
                    .formatted(who, p50, p99, max, bytes);
        }
    }

    static void run() throws RunnerException {
        var agreement = PermitAgreement.of(PermitRules.compiled(), PermitCorpus.cases());
        System.out.println(agreement.told());
        var costs = costs();
        costs.forEach((who, cost) -> System.out.println(cost.line(who)));
        var ours = Objects.requireNonNull(costs.get("holdpoint"));
        var theirs = Objects.requireNonNull(costs.get("drools"));
        System.out.println(
                agreement.whole()
                        ? "ratio: Drools takes %.1f times as long at the median and allocates %.1f times as much"
                                .formatted(theirs.p50() / ours.p50(), theirs.bytes() / ours.bytes())
                        : "no ratio: the two have not the same rules, or do not answer the same permits alike");
    }

    private static SortedMap<String, Cost> costs() throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(PermitDecision.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend("-Xms512m", "-Xmx512m")
                        .build())
                .run();
        var costs = new TreeMap<String, Cost>();
        results.forEach(result -> costs.put(result.getPrimaryResult().getLabel(), Cost.of(result)));
        return costs;
    }
}
