package io.holdpoint.bench.permit;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Reason;
import io.holdpoint.kernel.Rulebook;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketKernel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What our kernel and the peer's rules answer to the same permits.
 *
 * @param answers both answers to each
 * @param guarding the hold points before a permit
 * @param written those that the peer has a rule for
 */
public record PermitAgreement(List<Answers> answers, SortedSet<String> guarding, SortedSet<String> written) {

    /** Hold points that guard every command and that a permit cannot meet with: it carries no reason in words that could be missing. */
    private static final Set<String> NOT_OF_A_PERMIT = Set.of("HP-REASON-01");

    private static final int SHOWN = 20;

    /** The hold points that each of the two finds unmet. */
    record Answers(PermitCase asked, SortedSet<String> ours, SortedSet<String> theirs) {

        boolean alike() {
            return ours.equals(theirs);
        }
    }

    /** Asks both for the whole corpus. */
    public static PermitAgreement of(PermitRules rules, List<PermitCase> corpus) {
        var answers = corpus.stream()
                .map(asked -> new Answers(asked, held(asked), rules.held(asked)))
                .toList();
        return new PermitAgreement(answers, beforePermit(), rules.ids());
    }

    /** The hold points that hold a permit, by our kernel; where none does, those that warn. */
    static SortedSet<String> held(PermitCase asked) {
        var decision = TicketKernel.decide(
                Optional.of(asked.ticket()), PermitCase.PERMIT, asked.actor(), asked.facts(), asked.now());
        return switch (decision) {
            case Decision.Held<TicketEvent>(var reasons) -> ids(reasons);
            case Decision.Granted<TicketEvent>(var _, var warnings) -> ids(warnings);
        };
    }

    private static SortedSet<String> ids(List<Reason> reasons) {
        return reasons.stream().map(Reason::holdPoint).collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> beforePermit() {
        return Rulebook.ticket().stream()
                .filter(point -> point.guards(TicketCommand.Permit.class))
                .map(HoldPoint::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether both have the same rules and answered every permit alike, so that there is something to compare. */
    public boolean whole() {
        return missing().isEmpty() && surplus().isEmpty() && differences().isEmpty();
    }

    /** The hold points of which both have a rule. */
    SortedSet<String> common() {
        var common = new TreeSet<>(guarding);
        common.retainAll(written);
        return common;
    }

    /** In words. */
    public String told() {
        var lines = new ArrayList<String>();
        lines.add("permit: %d hold points before it, %d of them rules of the peer, not of a permit by their nature %s"
                .formatted(guarding.size(), written.size(), NOT_OF_A_PERMIT));
        lines.add("%d permits (seed %d): %d granted by ours, %d different sets of reasons, %d answered differently"
                .formatted(
                        answers.size(),
                        PermitCorpus.SEED,
                        granted(),
                        sets(),
                        differences().size()));
        lines.add("held by: " + heldBy());
        if (!missing().isEmpty()) {
            lines.add("the peer has no rule for " + missing());
        }
        if (!surplus().isEmpty()) {
            lines.add("no hold point before a permit any more, but a rule of the peer: " + surplus());
        }
        var quiet = guarding.stream()
                .filter(id -> !heldBy().containsKey(id) && !NOT_OF_A_PERMIT.contains(id))
                .toList();
        if (!quiet.isEmpty()) {
            lines.add("in no permit of the corpus held by " + quiet);
        }
        differences().stream().limit(SHOWN).forEach(lines::add);
        return String.join(System.lineSeparator(), lines);
    }

    private List<String> missing() {
        return guarding.stream()
                .filter(id -> !written.contains(id) && !NOT_OF_A_PERMIT.contains(id))
                .toList();
    }

    private List<String> surplus() {
        return written.stream().filter(id -> !guarding.contains(id)).toList();
    }

    private List<String> differences() {
        return answers.stream()
                .filter(both -> !both.alike())
                .map(both -> "%s: ours %s, the peer %s".formatted(both.asked().changes(), both.ours(), both.theirs()))
                .toList();
    }

    private long granted() {
        return answers.stream()
                .filter(both -> both.ours().stream().noneMatch(id -> id.startsWith("HP")))
                .count();
    }

    private long sets() {
        return answers.stream().map(Answers::ours).distinct().count();
    }

    private SortedMap<String, Integer> heldBy() {
        var times = new TreeMap<String, Integer>();
        answers.forEach(both -> both.ours().forEach(id -> times.merge(id, 1, Integer::sum)));
        return times;
    }
}
