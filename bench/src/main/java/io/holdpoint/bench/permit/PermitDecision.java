package io.holdpoint.bench.permit;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketKernel;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A permit asked for, by our kernel and by the peer, through the whole corpus in turn. Our kernel gives every reason with its clauses,
 * evidence and remedies; the peer gives the ids.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 4)
@Fork(3)
public class PermitDecision {

    private final List<PermitCase> corpus = PermitCorpus.cases();
    private final PermitRules rules = PermitRules.compiled();
    private int next;

    private PermitCase asked() {
        next = (next + 1) % corpus.size();
        return corpus.get(next);
    }

    /** Ours. */
    @Benchmark
    public Decision<TicketEvent> holdpoint() {
        var asked = asked();
        return TicketKernel.decide(
                Optional.of(asked.ticket()), PermitCase.PERMIT, asked.actor(), asked.facts(), asked.now());
    }

    /** The peer's. */
    @Benchmark
    public SortedSet<String> drools() {
        return rules.held(asked());
    }
}
