package io.holdpoint.kernel.plan;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.plan.PlanCommand.*;
import io.holdpoint.kernel.regime.Table;
import io.holdpoint.kernel.risk.RiskLevel;
import java.util.List;
import java.util.Optional;

/** Who attends on site and what records it, by the level of risk. */
final class AttendanceRules {

    /** The rank of a team leader, who is there anyway. */
    private static final long TEAM = 1;

    /** Coverage of a camera or recorder that has to see all of the work. */
    private static final long ALL_OF_IT = 2;

    /** The level may rise between handing in and approval. */
    private static final List<Class<?>> DECIDING = List.of(Submit.class, Approve.class);

    private AttendanceRules() {}

    /** From the level at which more than the team leader has to attend, the plan names somebody of that rank. */
    private static final HoldPoint<PlanQuestion> ATTENDEE = before(DECIDING)
            .id("HP-PLAN-15")
            .against(Harm.UNGUARDED_WORK)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var needed = question.byLevel(Table.ATTENDANCE_RANK);
                return Finding.when(
                        done(question) && needed > TEAM && rank(question) < needed,
                        () -> Finding.of(Message.of("HP-PLAN-15")
                                        .term("level", "risk." + question.level())
                                        .term("rank", "rank." + needed))
                                .seen(attendee(question)
                                        .map(known -> Message.of("evidence.attendee")
                                                .person("person", known.id())
                                                .term("rank", "rank." + rank(question)))
                                        .orElse(Message.of("evidence.none")))
                                .remedy(Remedy.act(Role.PLANNER, "plan.revise")));
            });

    /** Who attends is not of the crew: attending replaces neither guardian nor worker. */
    private static final HoldPoint<PlanQuestion> APART = before(DECIDING)
            .id("HP-PLAN-16")
            .against(Harm.UNGUARDED_WORK)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    named(question),
                    person -> question.plan().content().crew().contains(person),
                    person -> Finding.of(Message.of("HP-PLAN-16").person("person", person))
                            .remedy(Remedy.act(Role.PLANNER, "plan.revise"))));

    /** From the level at which all of the work is recorded, the plan names the camera or recorder. */
    private static final HoldPoint<PlanQuestion> RECORDER = before(DECIDING)
            .id("HP-PLAN-17")
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    done(question)
                            && question.byLevel(Table.VIDEO) >= ALL_OF_IT
                            && question.plan()
                                    .content()
                                    .arranged()
                                    .recorder()
                                    .filter(recorder -> !recorder.isBlank())
                                    .isEmpty(),
                    () -> Finding.of(Message.of("HP-PLAN-17").term("level", "risk." + question.level()))
                            .remedy(Remedy.act(Role.PLANNER, "plan.revise"))));

    static final List<HoldPoint<PlanQuestion>> HOLD_POINTS = List.of(ATTENDEE, APART, RECORDER);

    /** A major risk is not done as it is, so nobody needs to attend it. */
    private static boolean done(PlanQuestion question) {
        return question.level() != RiskLevel.I;
    }

    private static Optional<String> named(PlanQuestion question) {
        return question.plan().content().arranged().attendee();
    }

    private static Optional<PersonFacts> attendee(PlanQuestion question) {
        return named(question)
                .flatMap(person -> Optional.ofNullable(question.facts().people().get(person)))
                .filter(PersonFacts::active);
    }

    /** The rank of who attends, by the level up to which that person approves; nobody has none. */
    private static long rank(PlanQuestion question) {
        return attendee(question)
                .map(known -> known.approvesUpTo()
                        .map(level -> question.facts().regime().given(Table.APPROVER_RANK, level.name()))
                        .orElse(TEAM))
                .orElse(0L);
    }
}
