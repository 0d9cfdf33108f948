package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Decision.Granted;
import io.holdpoint.kernel.Decision.Held;
import io.holdpoint.kernel.explore.monitor.Chronicle;
import io.holdpoint.kernel.explore.monitor.Invariant;
import io.holdpoint.kernel.ticket.TicketEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes through everything that can happen in a universe, breadth first: from each state every command by everybody is put to the
 * real kernel, the clock may move, a fact may lapse. States that differ in nothing that matters are taken for one
 * ({@link Abstraction}); a sample of those mergers is put to the kernel again, and every answer has to be the same.
 */
public final class Explorer {

    private static final int MERGER_SAMPLE = 128;

    private final Course course;
    private final List<Witness> witnesses;
    private final int limit;
    private final Fingerprint fingerprint;
    private final Visited visited = new Visited();
    private final Graph graph = new Graph();
    private final ArrayDeque<Moment> waiting = new ArrayDeque<>();
    private final BitSet occupied = new BitSet();
    private final BitSet clear = new BitSet();
    private final Map<Invariant, Exploration.Counterexample> broken = new LinkedHashMap<>();
    private final List<Merger> mergers = new ArrayList<>();
    private final Behaviours behaviours = new Behaviours();
    private long decisions;
    private long merged;
    private int deepest;
    private Fingerprint.Print met = new Fingerprint.Print(0, 0);

    private record Merger(int state, Moment moment) {}

    /** Explores with these witnesses looking on, up to {@code limit} states. */
    public Explorer(Course course, List<Witness> witnesses, int limit) {
        this.course = course;
        this.witnesses = witnesses;
        this.limit = limit;
        this.fingerprint = new Fingerprint(course.universe().clock());
    }

    /** Explores the universe. */
    public Exploration explore() {
        var begun = System.nanoTime();
        meet(-1, course.begin(), new Move.Tick(0), true);
        var state = 0;
        for (; !waiting.isEmpty() && visited.size() <= limit; state++) {
            expand(state, waiting.remove());
        }
        var unlike = mergers.stream()
                .filter(merger -> behaviours.known(merger.state()))
                .filter(merger -> behaviour(merger.moment()) != behaviours.of(merger.state()))
                .map(Merger::state)
                .toList();
        var free = graph.leadingTo(clear);
        // What was not looked at for want of room may lead out: it is not counted as stranded.
        for (int unseen = state; unseen < visited.size(); unseen++) {
            free.set(unseen);
        }
        var stranded = (BitSet) occupied.clone();
        stranded.andNot(waiting.isEmpty() ? free : graph.leadingTo(free));
        return new Exploration(
                course.universe(),
                visited.size(),
                graph.edges(),
                decisions,
                deepest,
                waiting.isEmpty(),
                System.nanoTime() - begun,
                mergers.size(),
                unlike,
                Map.copyOf(broken),
                stranded,
                graph);
    }

    private void expand(int state, Moment moment) {
        var behaviour = 7L;
        var acts = course.acts(moment);
        var answers = new ArrayList<Decision<TicketEvent>>(acts.size());
        var led = new ArrayList<Integer>(acts.size());
        for (Move.Act act : acts) {
            var decision = course.ask(moment, act);
            decisions++;
            answers.add(decision);
            led.add(-1);
            behaviour = Behaviours.more(behaviour, answered(state, moment, act, decision, led));
        }
        behaviours.put(state, behaviour);
        var ticked = course.tick(moment).map(tick -> meet(state, course.after(moment, tick), tick, true));
        witnesses.forEach(
                witness -> witness.looked(new Witness.Look(state, moment, acts, answers, led, ticked.orElse(-1))));
        course.turns(moment).forEach(turn -> meet(state, course.after(moment, turn), turn, false));
    }

    private long answered(int state, Moment moment, Move.Act act, Decision<TicketEvent> decision, List<Integer> led) {
        return switch (decision) {
            case Held<TicketEvent> held -> Behaviours.of(held);
            case Granted<TicketEvent> granted -> {
                var next = course.take(moment, act, granted.events());
                next.broken()
                        .forEach(found -> broken.putIfAbsent(
                                found.invariant(), new Exploration.Counterexample(state, act, found.words())));
                led.set(led.size() - 1, meet(state, next.moment(), act, true));
                yield met.low();
            }
        };
    }

    /** A lapse is not a way out: nobody may rely on things getting worse. */
    private int meet(int parent, Moment moment, Move move, boolean wayOut) {
        var print = fingerprint.of(moment);
        var found = visited.meet(print);
        if (found < 0) {
            found = ~found;
            graph.add(found, parent, move);
            deepest = Math.max(deepest, graph.depth(found));
            (occupied(moment) ? occupied : clear).set(found);
            waiting.add(moment);
        } else if (++merged % MERGER_SAMPLE == 0) {
            mergers.add(new Merger(found, moment));
        }
        if (parent >= 0 && wayOut) {
            graph.edge(parent, found);
        }
        met = print;
        return found;
    }

    private long behaviour(Moment moment) {
        var behaviour = 7L;
        for (Move.Act act : course.acts(moment)) {
            behaviour = Behaviours.more(
                    behaviour,
                    switch (course.ask(moment, act)) {
                        case Held<TicketEvent> held -> Behaviours.of(held);
                        case Granted<TicketEvent> granted ->
                            fingerprint
                                    .of(course.take(moment, act, granted.events())
                                            .moment())
                                    .low();
                    });
        }
        return behaviour;
    }

    private static boolean occupied(Moment moment) {
        return moment.story().tickets().stream().anyMatch(Explorer::occupied);
    }

    private static boolean occupied(Chronicle ticket) {
        return !ticket.site().in().isEmpty()
                || !ticket.switching().locks().isEmpty()
                || !ticket.switching().earths().isEmpty();
    }
}
