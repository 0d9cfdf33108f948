package io.holdpoint.bench;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Rulebook;
import io.holdpoint.kernel.ticket.Day;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketFacts;
import io.holdpoint.kernel.ticket.TicketKernel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One decision over the whole rulebook, on a ticket of four people, two sources and three hazards. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 3)
@Fork(3)
public class KernelDecision {

    private final Day onSite = new Day().onSite();
    private final Day ready = new Day().permitted().disclosed();
    private final Day working = new Day().working();
    private final TicketCommand permit = new TicketCommand.Permit();
    private final TicketCommand start = new TicketCommand.Start();
    private final TicketCommand step = new TicketCommand.CompleteStep("S-OLD-READING", "picture");
    private Case held = Case.of(onSite);
    private Case granted = Case.of(ready);
    private Case stepping = Case.of(working);

    /** What a decision looks at. */
    record Case(Optional<Ticket> ticket, TicketFacts facts, Instant now) {

        static Case of(Day day) {
            return new Case(Optional.of(day.ticket()), day.facts(), day.now);
        }
    }

    /** Refuses to measure anything but what the names say. */
    @Setup
    public void check() {
        held = Case.of(onSite);
        granted = Case.of(ready);
        stepping = Case.of(working);
        if (!(permitHeld() instanceof Decision.Held)
                || !(startGranted() instanceof Decision.Granted)
                || !(stepGranted() instanceof Decision.Granted)) {
            throw new IllegalStateException("the cases are not what they are called");
        }
    }

    /** How many hold points and warnings stand before each of the commands. */
    static SortedMap<String, Long> guarding() {
        return new TreeMap<>(Map.of(
                "permitHeld", guarding(TicketCommand.Permit.class),
                "startGranted", guarding(TicketCommand.Start.class),
                "stepGranted", guarding(TicketCommand.CompleteStep.class)));
    }

    private static long guarding(Class<? extends TicketCommand> command) {
        return Rulebook.ticket().stream().filter(point -> point.guards(command)).count();
    }

    /** A permit asked for too early: every reason is collected. */
    @Benchmark
    public Decision<TicketEvent> permitHeld() {
        return TicketKernel.decide(held.ticket(), permit, "permitter", held.facts(), held.now());
    }

    /** The command with the most hold points before it, all released. */
    @Benchmark
    public Decision<TicketEvent> startGranted() {
        return TicketKernel.decide(granted.ticket(), start, "leader", granted.facts(), granted.now());
    }

    /** A step of the card, the commonest command. */
    @Benchmark
    public Decision<TicketEvent> stepGranted() {
        return TicketKernel.decide(stepping.ticket(), step, "wang", stepping.facts(), stepping.now());
    }
}
