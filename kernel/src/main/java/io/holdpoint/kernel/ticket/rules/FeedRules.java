package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.grid.Energising;
import io.holdpoint.kernel.grid.Feeding;
import io.holdpoint.kernel.grid.IsolationPoint;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the network says can feed the work zone; what the customer register says has a rule of its own. */
final class FeedRules {

    private static final List<Class<?>> GUARDED =
            List.of(Submit.class, Issue.class, Permit.class, Start.class, Resume.class, CompleteStep.class);

    private FeedRules() {}

    /**
     * With every point of the ticket open and locked, no source of the network reaches the zone by any way. Whether they are open and
     * locked is asked by HP-LOCK-02.
     */
    private static final HoldPoint<TicketQuestion> EVERY_WAY_PARTED = before(GUARDED)
            .id("HP-FEED-01")
            .against(Harm.HIDDEN_SOURCE)
            .unconfirmed(Standard.EN_50110_1, "")
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.each(
                    feedings(question),
                    feeding -> feeding.nearest().isPresent(),
                    feeding -> unparted(question, feeding)));

    /** A source with nothing to be opened between it and the zone cannot be worked beside as if it were dead. */
    private static final HoldPoint<TicketQuestion> CAN_BE_PARTED = before(GUARDED)
            .id("HP-FEED-02")
            .against(Harm.HIDDEN_SOURCE)
            .unconfirmed(Standard.EN_50110_1, "")
            .requires(question -> Finding.each(
                    feedings(question),
                    feeding -> feeding.nearest().isEmpty(),
                    feeding -> Finding.of(about("HP-FEED-02", feeding))
                            .remedy(signing(question) ? Remedy.act(Role.LEADER, "revise") : new Remedy.NewTicket())));

    /** A work zone that the network does not have is fed by nobody knows what. */
    private static final HoldPoint<TicketQuestion> ZONE_KNOWN = before(GUARDED)
            .id("HP-FEED-03")
            .against(Harm.HIDDEN_SOURCE)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.isolates()
                            && question.ticket().content().more().zone().isPresent()
                            && question.facts().vicinity().isEmpty(),
                    () -> Finding.of(Message.of("HP-FEED-03"))
                            .remedy(signing(question) ? Remedy.act(Role.LEADER, "revise") : new Remedy.NewTicket())
                            .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.network")))));

    static final List<HoldPoint<TicketQuestion>> ALL = List.of(EVERY_WAY_PARTED, CAN_BE_PARTED, ZONE_KNOWN);

    private static List<Feeding> feedings(TicketQuestion question) {
        var vicinity = question.facts().vicinity();
        return vicinity.isEmpty() || !question.isolates() || awaitsCertificates(question)
                ? List.of()
                : Energising.of(vicinity.get(), parted(question));
    }

    /** What certificates part is known when they are there, not while the ticket is signed. */
    private static boolean awaitsCertificates(TicketQuestion question) {
        return signing(question)
                && !question.ticket().content().more().isolations().isEmpty();
    }

    private static Predicate<String> parted(TicketQuestion question) {
        var points = new TreeSet<>(question.ticket().register().points().keySet());
        question.ticket().content().sources().forEach(source -> points.add(source.point()));
        question.ticket()
                .content()
                .more()
                .isolations()
                .forEach(certificate -> question.other(certificate).ifPresent(other -> points.addAll(other.points())));
        return points::contains;
    }

    private static Finding unparted(TicketQuestion question, Feeding feeding) {
        var nearest = feeding.nearest().map(IsolationPoint::id).orElse("");
        var way = feeding.path().stream().map(IsolationPoint::id).collect(Collectors.joining(" → "));
        return Finding.of(about("HP-FEED-01", feeding).text("point", nearest))
                .seen(Message.of("evidence.way").text("way", way))
                .remedy(Remedy.act(Role.LEADER, signing(question) ? "revise" : "reportSource", nearest));
    }

    private static Message about(String key, Feeding feeding) {
        return Message.of(key)
                .text("source", feeding.feed().id())
                .text("name", feeding.feed().name())
                .term("kind", "source." + feeding.feed().kind());
    }

    private static boolean signing(TicketQuestion question) {
        return question.command() instanceof Submit || question.command() instanceof Issue;
    }
}
