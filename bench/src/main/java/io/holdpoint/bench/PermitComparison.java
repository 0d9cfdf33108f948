package io.holdpoint.bench;

import io.holdpoint.bench.permit.PermitAgreement;
import io.holdpoint.bench.permit.PermitCorpus;
import io.holdpoint.bench.permit.PermitDecision;
import io.holdpoint.bench.permit.PermitRules;
import java.util.Objects;
import org.openjdk.jmh.runner.RunnerException;

/** The same permits decided by our kernel and by the same rules in Drools. */
final class PermitComparison {

    private PermitComparison() {}

    static void run() throws RunnerException {
        var agreement = PermitAgreement.of(PermitRules.compiled(), PermitCorpus.cases());
        System.out.println(agreement.told());
        var times = DecisionTimes.of(PermitDecision.class);
        times.forEach((who, of) -> System.out.println(of.line(who)));
        var ours = Objects.requireNonNull(times.get("holdpoint"));
        var theirs = Objects.requireNonNull(times.get("drools"));
        System.out.println(
                agreement.whole()
                        ? "ratio: Drools takes %.1f times as long at the median, %.1f times at p99, and allocates %.1f times as much"
                                .formatted(
                                        theirs.p50() / ours.p50(),
                                        theirs.p99() / ours.p99(),
                                        theirs.bytes() / ours.bytes())
                        : "no ratio: the two have not the same rules, or do not answer the same permits alike");
    }
}
