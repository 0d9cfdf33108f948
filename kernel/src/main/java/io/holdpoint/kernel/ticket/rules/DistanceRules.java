package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.Certificate;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.regime.Table;
import io.holdpoint.kernel.ticket.Checks.Reading;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Exposure;
import io.holdpoint.kernel.ticket.Limits;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.Standing.Lapse;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;
import java.util.OptionalLong;

/**
 * Distances to what stays live. Where the regime gives no number for the voltage, which is so on low voltage, nothing is measured
 * and live parts are covered instead.
 */
public final class DistanceRules {

    private DistanceRules() {}

    /** Near live parts the distance was measured; that lapses with a move. */
    static final HoldPoint<TicketQuestion> MEASURED = before(Unmet.AT_WORK)
            .id("HP-NEAR-01")
            .against(Harm.TOO_CLOSE_TO_LIVE)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question ->
                    Unmet.reading(question, measured(question), ReadingKind.DISTANCE_MM, Lapse.MOVE, "HP-NEAR-01"));

    /** Nearer than the distance without a barrier, a cover or a barrier is needed; that lapses with any interruption. */
    static final HoldPoint<TicketQuestion> COVERED = before(Unmet.AT_WORK)
            .id("HP-NEAR-02")
            .against(Harm.TOO_CLOSE_TO_LIVE)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .clause(Standard.EN_50110_1, "")
            .requires(question ->
                    Unmet.condition(question, coverNeeded(question), Condition.LIVE_PARTS_COVERED, "HP-NEAR-02"));

    /** Nearer than people normally reach, an outage is compulsory: no barrier is enough. */
    static final HoldPoint<TicketQuestion> OUTAGE = before(Unmet.AT_WORK)
            .id("HP-NEAR-03")
            .against(Harm.TOO_CLOSE_TO_LIVE)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Exposure.live(question)
                    ? List.of()
                    : nearer(question, Limits.distance(question, Table.REACH_MM), "HP-NEAR-03"));

    /** In live work people keep its distance from what they do not work on. */
    static final HoldPoint<TicketQuestion> LIVE_WORK = before(Unmet.AT_WORK)
            .id("HP-NEAR-04")
            .against(Harm.TOO_CLOSE_TO_LIVE)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Exposure.live(question)
                    ? nearer(question, Limits.distance(question, Table.LIVE_WORK_MM), "HP-NEAR-04")
                    : List.of());

    /** Whoever has no electrical certificate stays farther away. */
    static final HoldPoint<TicketQuestion> UNQUALIFIED = before(Unmet.AT_WORK)
            .id("HP-NEAR-05")
            .against(Harm.TOO_CLOSE_TO_LIVE)
            .unconfirmed(Standard.OSHA_1910_269, "")
            .requires(question -> {
                var least = Limits.distance(question, Table.UNQUALIFIED_MM);
                return least.isEmpty() || nearest(question) >= least.getAsLong()
                        ? List.of()
                        : Finding.each(
                                question.ticket().presence().signedIn(),
                                person -> !qualified(question, person),
                                person -> Finding.of(Message.of("HP-NEAR-05")
                                                .person("person", person)
                                                .count("limit", least.getAsLong()))
                                        .seen(Message.of("evidence.nearest").count("value", nearest(question)))
                                        .remedy(Remedy.actBy(Role.MEMBER, person, "signOut"))
                                        .remedy(Remedy.act(
                                                Role.MEMBER, "takeReading", ReadingKind.DISTANCE_MM.name())));
            });

    /** Near or under another line the distance to it was measured; that lapses with a move. */
    static final HoldPoint<TicketQuestion> CROSSING_MEASURED = before(Unmet.AT_WORK)
            .id("HP-CROSS-01")
            .against(Harm.TOO_CLOSE_TO_LIVE)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Unmet.reading(
                    question,
                    question.has(SiteTag.CROSSING)
                            && Limits.distance(question, Table.CROSSING_MM).isPresent(),
                    ReadingKind.CROSSING_MM,
                    Lapse.MOVE,
                    "HP-CROSS-01"));

    /** Nearer to another line than its distance, that line has to be taken out first. */
    static final HoldPoint<TicketQuestion> CROSSING = before(Unmet.AT_WORK)
            .id("HP-CROSS-02")
            .against(Harm.TOO_CLOSE_TO_LIVE)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.each(
                    Unmet.limit(question, ReadingKind.CROSSING_MM, "HP-CROSS-02"),
                    _ -> true,
                    found -> found.remedy(new Remedy.NewTicket())));

    private static boolean measured(TicketQuestion question) {
        var table = Exposure.live(question) ? Table.LIVE_WORK_MM : Table.APPROACH_MM;
        return (question.has(SiteTag.NEAR_LIVE) || Exposure.live(question))
                && Limits.distance(question, table).isPresent();
    }

    private static boolean coverNeeded(TicketQuestion question) {
        if (Exposure.live(question)) {
            return false;
        }
        var free = Limits.distance(question, Table.APPROACH_MM);
        return free.isEmpty() ? question.has(SiteTag.NEAR_LIVE) : nearest(question) < free.getAsLong();
    }

    /** The least distance read at any place; endless where none was. */
    private static long nearest(TicketQuestion question) {
        var nearest = Long.MAX_VALUE;
        for (Reading taken :
                question.ticket().checks().readings(ReadingKind.DISTANCE_MM).values()) {
            nearest = Math.min(nearest, taken.value());
        }
        return nearest;
    }

    private static List<Finding> nearer(TicketQuestion question, OptionalLong least, String key) {
        return least.isEmpty()
                ? List.of()
                : Finding.each(
                        question.ticket()
                                .checks()
                                .readings(ReadingKind.DISTANCE_MM)
                                .entrySet(),
                        taken -> taken.getValue().value() < least.getAsLong(),
                        taken -> Unmet.bad(question, ReadingKind.DISTANCE_MM, taken, key)
                                .remedy(new Remedy.NewTicket()));
    }

    private static boolean qualified(TicketQuestion question, String person) {
        return question.person(person)
                .filter(known -> known.certified(Certificate.LOW_VOLTAGE_ELECTRICIAN, question.today())
                        || known.certified(Certificate.HIGH_VOLTAGE_ELECTRICIAN, question.today()))
                .isPresent();
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL =
            List.of(MEASURED, COVERED, OUTAGE, LIVE_WORK, UNQUALIFIED, CROSSING_MEASURED, CROSSING);
}
