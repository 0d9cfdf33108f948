package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Decision.Granted;
import io.holdpoint.kernel.Decision.Held;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.explore.Move.Act;
import io.holdpoint.kernel.explore.monitor.Invariant;
import io.holdpoint.kernel.explore.monitor.Invariants;
import io.holdpoint.kernel.explore.monitor.Sight;
import io.holdpoint.kernel.explore.monitor.Story;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** How things go in a universe: what can be asked at a moment, what the kernel says, and what is so afterwards. */
public final class Course {

    /** Something that must not happen, and did. */
    public record Broken(Invariant invariant, String words) {}

    /** A moment that followed, and what went wrong on the way to it. */
    public record Next(Moment moment, List<Broken> broken) {}

    /** Every command comes a second after what was before it, so that no two share an instant. */
    private static final Duration BREATH = Duration.ofSeconds(1);

    private static final Duration LATE = Duration.ofHours(1);

    private final Universe universe;
    private final Kernel kernel;
    private final FactBook facts;

    /** The course of things in {@code universe} by {@code kernel}. */
    public Course(Universe universe, Kernel kernel) {
        this.universe = universe;
        this.kernel = kernel;
        this.facts = new FactBook(universe);
    }

    /** The universe. */
    public Universe universe() {
        return universe;
    }

    /** Hears of everything that is done before the exploration begins. */
    public interface Prelude {

        /** Something was done at {@code before}. */
        void done(Act act, Moment before, List<TicketEvent> events);
    }

    /** The moment at which the exploration begins: the prefix of every ticket is done. */
    public Moment begin() {
        return begin((_, _, _) -> {});
    }

    /** The same, and {@code prelude} hears how it came to it. */
    public Moment begin(Prelude prelude) {
        List<Optional<Ticket>> none = Collections.nCopies(universe.jobs().size(), Optional.empty());
        var moment = new Moment(
                none, Story.of(universe.jobs().size()), 0, 0, universe.clock().getFirst());
        for (int job = 0; job < universe.jobs().size(); job++) {
            for (Job.Step step : universe.jobs().get(job).prefix()) {
                var command = step.command(moment.tickets().get(job));
                moment = must(moment, new Act(job, step.who(), command, false), prelude);
            }
        }
        return moment;
    }

    private Moment must(Moment moment, Act act, Prelude prelude) {
        return switch (ask(moment, act)) {
            case Held<TicketEvent> held ->
                throw new IllegalStateException(universe.name() + ": " + act + " was held: " + held.reasons());
            case Granted<TicketEvent> granted -> {
                prelude.done(act, moment, granted.events());
                yield take(moment, act, granted.events()).moment();
            }
        };
    }

    /** Everything that can be asked at a moment, by everybody. */
    public List<Act> acts(Moment moment) {
        var acts = new ArrayList<Act>();
        for (int job = 0; job < universe.jobs().size(); job++) {
            for (var command :
                    universe.jobs().get(job).menu().of(moment.tickets().get(job))) {
                for (String who : universe.people()) {
                    acts.add(new Act(job, who, command, false));
                    if (universe.late()) {
                        acts.add(new Act(job, who, command, true));
                    }
                }
            }
        }
        return acts;
    }

    /** The kernel's answer. */
    public Decision<TicketEvent> ask(Moment moment, Act act) {
        return ask(moment, act, moment.lapsed());
    }

    /** The kernel's answer if just these facts had lapsed. */
    public Decision<TicketEvent> ask(Moment moment, Act act, int lapsed) {
        return kernel.decide(
                moment.tickets().get(act.job()),
                act.command(),
                act.who(),
                facts.of(act.job(), moment, lapsed),
                at(moment, act));
    }

    /** The events of an act that the kernel grants; empty where it holds it, for reasons that nobody asks for. */
    public Optional<List<TicketEvent>> granted(Moment moment, Act act) {
        var ticket = moment.tickets().get(act.job());
        var known = facts.of(act.job(), moment);
        return kernel.grants(ticket, act.command(), act.who(), known, at(moment, act))
                        && ask(moment, act) instanceof Granted<TicketEvent> granted
                ? Optional.of(granted.events())
                : Optional.empty();
    }

    /** What is so after a granted command. */
    public Next take(Moment moment, Act act, List<TicketEvent> events) {
        var at = at(moment, act);
        var stamp = new Stamp(act.who(), at);
        var known = facts.of(act.job(), moment);
        var ticket = moment.tickets().get(act.job());
        var story = moment.story();
        var broken = new ArrayList<Broken>();
        for (TicketEvent event : events) {
            var told = story.next(act.job(), event, stamp);
            look(new Sight(story, told, act.job(), event, stamp, known), broken);
            story = told;
            ticket = Optional.of(
                    ticket.isPresent()
                            ? TicketHistory.evolve(ticket.get(), event, stamp)
                            : TicketHistory.begin(event, stamp));
        }
        var later = at.isAfter(moment.now()) ? at : moment.now();
        return new Next(moment.with(act.job(), ticket.orElseThrow(), story, later), broken);
    }

    private static void look(Sight sight, List<Broken> broken) {
        for (Invariant invariant : Invariants.ALL) {
            invariant.broken().apply(sight).ifPresent(words -> broken.add(new Broken(invariant, words)));
        }
    }

    /** The moment at which the clock has moved on; empty at its last time. */
    public Optional<Move.Tick> tick(Moment moment) {
        var next = moment.clock() + 1;
        return next < universe.clock().size() ? Optional.of(new Move.Tick(next)) : Optional.empty();
    }

    /** The facts that can still change. */
    public List<Move.Turn> turns(Moment moment) {
        var turns = new ArrayList<Move.Turn>();
        if (Integer.bitCount(moment.lapsed()) >= universe.atOnce()) {
            return turns;
        }
        for (int bit = 0; bit < universe.lapses().size(); bit++) {
            if ((moment.lapsed() >> bit & 1) == 0) {
                turns.add(new Move.Turn(bit));
            }
        }
        return turns;
    }

    /** The moment after the clock or a fact has changed. */
    public Moment after(Moment moment, Move move) {
        return switch (move) {
            case Move.Tick tick -> {
                var mark = universe.clock().get(tick.to());
                var now = mark.isAfter(moment.now()) ? mark : moment.now();
                yield new Moment(moment.tickets(), moment.story(), tick.to(), moment.lapsed(), now);
            }
            case Move.Turn turn ->
                new Moment(
                        moment.tickets(),
                        moment.story(),
                        moment.clock(),
                        moment.lapsed() | 1 << turn.lapse(),
                        moment.now());
            case Act act ->
                ask(moment, act) instanceof Granted<TicketEvent> granted
                        ? take(moment, act, granted.events()).moment()
                        : moment;
        };
    }

    /** When an act happens. */
    public Instant at(Moment moment, Act act) {
        return act.late() ? moment.now().minus(LATE) : moment.now().plus(BREATH);
    }
}
