package io.holdpoint.kernel.ticket.rules;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Checks.Reading;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Limits;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.Standing;
import io.holdpoint.kernel.ticket.Standing.Lapse;
import io.holdpoint.kernel.ticket.TicketCommand.CompleteStep;
import io.holdpoint.kernel.ticket.TicketCommand.Resume;
import io.holdpoint.kernel.ticket.TicketCommand.Start;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a site still lacks, said in one way by every rule about conditions, readings and kit. */
final class Unmet {

    /** The commands with which people come to the work and stay at it. */
    static final List<Class<?>> AT_WORK = List.of(Start.class, Resume.class, CompleteStep.class);

    private Unmet() {}

    /** The condition was not made sure of, or it lapsed. */
    static List<Finding> condition(TicketQuestion question, boolean where, Condition condition, String key) {
        return Finding.when(
                where && !Standing.confirmed(question, condition),
                () -> notSure(question, condition, key).remedy(Remedy.act(Role.LEADER, "confirm", condition.name())));
    }

    /** The words and the evidence for a condition that nobody made sure of; the remedy is the rule's. */
    static Finding notSure(TicketQuestion question, Condition condition, String key) {
        return Finding.of(Message.of(key).term("condition", "condition." + condition))
                .seen(question.ticket()
                        .checks()
                        .confirmed(condition)
                        .map(at -> Message.of("evidence.confirmed").time("at", at))
                        .orElse(Message.of("evidence.none")));
    }

    /** Nothing of this kind was read, or the reading lapsed. */
    static List<Finding> reading(TicketQuestion question, boolean where, ReadingKind kind, Lapse lapse, String key) {
        if (!where) {
            return List.of();
        }
        var newest = Standing.newest(question, kind);
        return Finding.when(
                newest.isEmpty() || !Standing.stands(question, newest.get().at(), lapse),
                () -> unread(question, kind, newest, key));
    }

    /** The newest reading of this kind is older than the regime allows. */
    static List<Finding> age(TicketQuestion question, boolean where, ReadingKind kind, Setting minutes, String key) {
        if (!where) {
            return List.of();
        }
        var allowed = question.facts().regime().number(minutes);
        return Finding.when(
                Standing.newest(question, kind),
                taken -> taken.at().plus(Duration.ofMinutes(allowed)).isBefore(question.now()),
                taken -> unread(question, kind, Optional.of(taken), key)
                        .seen(Message.of("evidence.age").count("limit", allowed)));
    }

    /** Readings of this kind outside their limits, each place for itself: a bad one stands until a good one at the same place. */
    static List<Finding> limit(TicketQuestion question, ReadingKind kind, String key) {
        var taken = question.ticket().checks().readings(kind);
        return taken.isEmpty()
                ? List.of()
                : Finding.each(
                        taken.entrySet(),
                        at -> Limits.brokenBy(question, kind, at.getValue().value()),
                        at -> bad(question, kind, at, key));
    }

    /** A bad reading in words, with its age and its limit. */
    static Finding bad(TicketQuestion question, ReadingKind kind, Map.Entry<String, Reading> taken, String key) {
        var range = Limits.of(question, kind);
        var found = Finding.of(Message.of(key)
                        .term("kind", "reading." + kind)
                        .count("value", taken.getValue().value())
                        .text("place", taken.getKey().isBlank() ? "–" : taken.getKey()))
                .seen(seen(question, kind, taken.getValue()));
        var least = range.least().isPresent()
                ? found.seen(Message.of("evidence.least")
                        .count("limit", range.least().getAsLong()))
                : found;
        var most = range.most().isPresent()
                ? least.seen(
                        Message.of("evidence.most").count("limit", range.most().getAsLong()))
                : least;
        return most.remedy(Remedy.act(Role.MEMBER, "takeReading", kind.name()));
    }

    /** No tool of these kinds is out on the ticket. */
    static List<Finding> kit(TicketQuestion question, boolean where, List<String> kinds, String key) {
        return Finding.when(
                where && !out(question, kinds),
                () -> Finding.of(Message.of(key).term("kind", "tool." + kinds.getFirst()))
                        .seen(Message.of("evidence.none"))
                        .remedy(Remedy.act(Role.MEMBER, "scanTool", kinds.getFirst())));
    }

    private static boolean out(TicketQuestion question, List<String> kinds) {
        for (ToolFacts tool : question.toolsOut()) {
            if (kinds.contains(tool.kind())) {
                return true;
            }
        }
        return false;
    }

    private static Finding unread(TicketQuestion question, ReadingKind kind, Optional<Reading> newest, String key) {
        return Finding.of(Message.of(key).term("kind", "reading." + kind))
                .seen(newest.map(taken -> seen(question, kind, taken)).orElse(Message.of("evidence.none")))
                .remedy(Remedy.act(Role.MEMBER, "takeReading", kind.name()));
    }

    /** A reading as evidence, with its age. */
    static Message seen(TicketQuestion question, ReadingKind kind, Reading taken) {
        return Message.of("evidence.reading")
                .term("kind", "reading." + kind)
                .count("value", taken.value())
                .time("at", taken.at())
                .count("age", Duration.between(taken.at(), question.now()).toMinutes());
    }
}
