package io.holdpoint.bench.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** The same corpus of acts asked of our kernel and of the process; where the two answer differently there is nothing to compare. */
public final class OrderOfActs {

    private static final long SEED = 20_261_123;
    private static final int WALKS = 60;
    private static final int SHOWN = 20;

    /** The hold points about the order of acts: a state, how often it was sent back, a meeting before the depot, presence, a disclosure before the start. */
    static final Set<String> ORDER = Set.of(
            "HP-STATE-01",
            "HP-TYPE-07",
            "HP-MEETING-02",
            "HP-MEETING-03",
            "HP-MEETING-04",
            "HP-MEETING-05",
            "HP-SITE-01",
            "HP-SITE-02",
            "HP-SITE-03",
            "HP-SITE-04",
            "HP-SITE-05",
            "HP-DISCLOSE-01",
            "HP-DISCLOSE-02",
            "HP-DISCLOSE-03",
            "HP-COUNT-02");

    private OrderOfActs() {}

    /** The corpus, the same in every run. */
    static List<Walk> corpus() {
        var random = new Random(SEED);
        return IntStream.range(0, WALKS).mapToObj(_ -> Walk.random(random)).toList();
    }

    /** Asks {@code flow} for all of it, prints how it went and tells whether both answered alike throughout. */
    public static boolean agreed(TicketFlow flow) {
        var corpus = corpus();
        var steps = corpus.stream().flatMap(walk -> walk.steps().stream()).toList();
        var granted = steps.stream().filter(Walk.Step::granted).count();
        var differences = corpus.stream()
                .flatMap(walk -> differences(flow, walk).stream())
                .toList();
        System.out.printf(
                "order of acts: %d tickets, %d commands (%d granted, %d refused; seed %d), %d answered differently%n",
                corpus.size(), steps.size(), granted, steps.size() - granted, SEED, differences.size());
        System.out.println("  not asked for a second time before the end: "
                + Walk.NOT_REPEATED.stream().sorted().toList() + "; ours lets them be repeated, the process does not");
        differences.stream().limit(SHOWN).forEach(difference -> System.out.println("  " + difference));
        return differences.isEmpty();
    }

    /** After a difference the two stand at different places, so that the rest of that walk says nothing. */
    private static List<String> differences(TicketFlow flow, Walk walk) {
        var ticket = flow.draft(KernelTicket.CREW, KernelTicket.CORRECTIONS);
        var past = new ArrayList<Act>();
        for (Walk.Step step : walk.steps()) {
            if (!step.granted() && step.heldBy().stream().noneMatch(ORDER::contains)) {
                return List.of("%s after %s: ours refuses by %s, which is not about the order of acts"
                        .formatted(step.act(), past, step.heldBy()));
            }
            if (flow.does(ticket, KernelTicket.CREW, step.act()) != step.granted()) {
                return List.of("%s after %s: ours %s, the process not"
                        .formatted(step.act(), past, step.granted() ? "grants" : "refuses by " + step.heldBy()));
            }
            if (step.granted()) {
                past.add(step.act());
            }
        }
        return List.of();
    }
}
