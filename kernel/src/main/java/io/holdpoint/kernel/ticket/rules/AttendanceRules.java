package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.regime.Table;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The graver the risk, the higher the one who comes and looks, and the more a camera sees. */
public final class AttendanceRules {

    /** The coverage of {@link Table#VIDEO} at which the whole job is seen. */
    private static final long FULL = 2;

    private AttendanceRules() {}

    /** Level II and above, and III where much is at stake, start after somebody attended and recorded his check. */
    static final HoldPoint<TicketQuestion> ATTENDED = before(Start.class)
            .id("HP-ATTEND-01")
            .against(Harm.TOO_RISKY_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> unattended(question, "HP-ATTEND-01", Exposure::binding));

    /** Ordinary low-voltage work of level III is told that nobody attended. */
    static final HoldPoint<TicketQuestion> NOT_ATTENDED = before(Start.class)
            .id("WN-ATTEND-01")
            .warns()
            .against(Harm.TOO_RISKY_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> unattended(
                    question,
                    "WN-ATTEND-01",
                    (asked, level) -> level == RiskLevel.III && !Exposure.binding(asked, level)));

    /** Who attends has the rank that the level asks for; the plans that he may approve show it. */
    static final HoldPoint<TicketQuestion> RANK = before(Attend.class)
            .id("HP-ATTEND-02")
            .against(Harm.TOO_RISKY_WORK)
            .ofActor()
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> {
                var asked = Exposure.level(question).map(level -> rank(question, Table.ATTENDANCE_RANK, level));
                var has = question.person(question.actor())
                        .flatMap(PersonFacts::approvesUpTo)
                        .map(level -> rank(question, Table.APPROVER_RANK, level));
                return Finding.when(
                        asked.isPresent() && has.isPresent() && has.get() < asked.get(),
                        () -> Finding.of(Message.of("HP-ATTEND-02")
                                        .person("person", question.actor())
                                        .count("need", asked.orElse(0L)))
                                .seen(Message.of("evidence.rank").count("have", has.orElse(0L)))
                                .remedy(Remedy.act(Role.ATTENDEE, "attend")));
            });

    /** Who attends has no other part on the ticket, and so replaces neither leader nor guardian. */
    static final HoldPoint<TicketQuestion> APART = before(Attend.class)
            .id("HP-ATTEND-03")
            .against(Harm.UNGUARDED_WORK)
            .ofActor()
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.ticket().crew().has(question.actor()),
                    () -> Records.about("HP-ATTEND-03", question.actor()).remedy(Remedy.act(Role.ATTENDEE, "attend"))));

    /** A check is recorded in words. */
    static final HoldPoint<TicketQuestion> IN_WORDS = before(Attend.class)
            .id("HP-ATTEND-04")
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.command() instanceof Attend attended
                            && attended.finding().isBlank(),
                    () -> Finding.of(Message.of("HP-ATTEND-04")).remedy(Remedy.act(Role.ATTENDEE, "attend"))));

    /** Where the regime asks that a camera sees the whole job, a recorder runs today. */
    static final HoldPoint<TicketQuestion> RECORDED = before(List.of(Start.class, Resume.class))
            .id("HP-RECORD-01")
            .against(Harm.TOO_RISKY_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> {
                var level = Exposure.level(question).filter(graded -> Exposure.binding(question, graded));
                return unrecorded(question, "HP-RECORD-01", level.filter(graded -> video(question, graded) >= FULL));
            });

    /** Where it asks for less, or the work is ordinary, a recorder that does not run is told. */
    static final HoldPoint<TicketQuestion> NOT_RECORDED = before(Start.class)
            .id("WN-RECORD-01")
            .warns()
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> unrecorded(
                    question,
                    "WN-RECORD-01",
                    Exposure.level(question)
                            .filter(level -> video(question, level) > 0)
                            .filter(level -> !Exposure.binding(question, level) || video(question, level) < FULL)));

    private static List<Finding> unattended(
            TicketQuestion question, String key, BiPredicate<TicketQuestion, RiskLevel> asked) {
        return Finding.when(
                Exposure.level(question),
                level -> asked.test(question, level)
                        && question.ticket().checks().attended().isEmpty(),
                level -> Finding.of(Message.of(key).term("level", "risk." + level))
                        .seen(Message.of("evidence.none"))
                        .remedy(Remedy.act(Role.ATTENDEE, "attend")));
    }

    private static List<Finding> unrecorded(TicketQuestion question, String key, Optional<RiskLevel> level) {
        return Finding.when(
                level,
                _ -> question.ticket()
                        .checks()
                        .confirmed(Condition.RECORDER_ON)
                        .filter(at -> question.dayOf(at).equals(question.today()))
                        .isEmpty(),
                graded -> Finding.of(Message.of(key).term("level", "risk." + graded))
                        .remedy(Remedy.act(Role.LEADER, "confirm", Condition.RECORDER_ON.name())));
    }

    private static long video(TicketQuestion question, RiskLevel level) {
        return rank(question, Table.VIDEO, level);
    }

    private static long rank(TicketQuestion question, Table table, RiskLevel level) {
        return question.facts().regime().given(table, level.name());
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL =
            List.of(ATTENDED, NOT_ATTENDED, RANK, APART, IN_WORDS, RECORDED, NOT_RECORDED);
}
