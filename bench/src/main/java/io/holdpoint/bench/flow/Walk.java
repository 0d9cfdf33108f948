package io.holdpoint.bench.flow;

import io.holdpoint.kernel.ticket.TicketState;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/** One ticket from its draft to the archive, asked for acts in and out of order, with what our kernel answers to each. */
record Walk(List<Step> steps) {

    private static final int LONGEST = 200;
    private static final int AFTER_THE_END = 10;

    private static final List<String> ONCE = List.of(
            "submit",
            "return",
            "issue",
            "receive",
            "holdMeeting",
            "depart",
            "permit",
            "holdDisclosure",
            "start",
            "end",
            "terminate",
            "archive");
    private static final List<String> EACH = List.of("signMeeting", "signIn", "signOut", "signDisclosure");

    /**
     * Acts that our rules let be repeated, the later taking the place of the earlier, where the process has them once. They are not asked
     * for a second time before the work has ended.
     */
    static final Set<String> NOT_REPEATED =
            Set.of("holdMeeting", "signMeeting", "depart", "holdDisclosure", "signDisclosure");

    private static final Set<TicketState> OVER =
            Set.of(TicketState.WORK_ENDED, TicketState.TERMINATED, TicketState.ARCHIVED);

    private static final List<Act> ACTS = Stream.concat(
                    ONCE.stream().map(Act::of),
                    EACH.stream()
                            .flatMap(command ->
                                    KernelTicket.CREW.everybody().stream().map(person -> new Act(command, person))))
            .toList();

    /** An act, and the hold points that refuse it; none where it is granted. */
    record Step(Act act, SortedSet<String> heldBy) {

        boolean granted() {
            return heldBy.isEmpty();
        }
    }

    /** A walk that is different for each {@code random}: now an act at random, now one that is in order. */
    static Walk random(Random random) {
        var ticket = new KernelTicket();
        var steps = new ArrayList<Step>();
        int after = 0;
        while (steps.size() < LONGEST && after < AFTER_THE_END) {
            var acts = askable(ticket, steps);
            var sensible = acts.stream().filter(ticket::grants).toList();
            var from = sensible.isEmpty() || random.nextBoolean() ? acts : sensible;
            var act = from.get(random.nextInt(from.size()));
            steps.add(new Step(act, ticket.asks(act)));
            after += ticket.state() == TicketState.ARCHIVED ? 1 : 0;
        }
        return new Walk(List.copyOf(steps));
    }

    private static List<Act> askable(KernelTicket ticket, List<Step> steps) {
        if (OVER.contains(ticket.state())) {
            return ACTS;
        }
        return ACTS.stream()
                .filter(act -> !NOT_REPEATED.contains(act.command())
                        || steps.stream()
                                .noneMatch(step -> step.granted() && step.act().equals(act)))
                .toList();
    }
}
