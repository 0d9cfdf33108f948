package io.holdpoint.kernel.plan;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.plan.PlanCommand.*;
import io.holdpoint.kernel.regime.Setting;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** What a plan says, and by when it has to say it. */
final class PlanContentRules {

    private PlanContentRules() {}

    /** Task, place, crew and window are filled in, the end after the beginning. */
    private static final HoldPoint<PlanQuestion> COMPLETE = before(Submit.class)
            .id("HP-PLAN-07")
            .clause(Standard.CSG_REVIEW, "B02")
            .requires(question -> Finding.each(
                    blanks(question),
                    _ -> true,
                    field -> Finding.of(Message.of("HP-PLAN-07").term("field", field))
                            .remedy(Remedy.act(Role.PLANNER, "plan.revise"))));

    /** After the cut-off of the day before, a plan is urgent and says why. */
    private static final HoldPoint<PlanQuestion> CUT_OFF = before(Submit.class)
            .id("HP-PLAN-08")
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var cutOff = daily(question);
                return Finding.when(
                        question.now().isAfter(cutOff)
                                && !question.plan().content().urgent(),
                        () -> Finding.of(Message.of("HP-PLAN-08").time("cutOff", cutOff))
                                .seen(Message.of("evidence.now").time("now", question.now()))
                                .remedy(Remedy.act(Role.PLANNER, "plan.revise")));
            });

    /** After the cut-off of the week before, a plan is not in the weekly plan, and whoever hands it in is told. */
    private static final HoldPoint<PlanQuestion> WEEKLY = before(Submit.class)
            .id("WN-PLAN-14")
            .warns()
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var cutOff = weekly(question);
                return Finding.when(
                        question.now().isAfter(cutOff),
                        () -> Finding.of(Message.of("WN-PLAN-14").time("cutOff", cutOff))
                                .seen(Message.of("evidence.now").time("now", question.now()))
                                .remedy(Remedy.act(Role.PLANNER, "plan.revise")));
            });

    /** A crew that is together for the first time has somebody who does nothing but watch. */
    private static final HoldPoint<PlanQuestion> FIRST_TIME = before(Submit.class)
            .id("HP-PLAN-18")
            .against(Harm.UNGUARDED_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> {
                var content = question.plan().content();
                return Finding.when(
                        content.firstTimeCrew() && content.guardian().isEmpty(),
                        () -> Finding.of(Message.of("HP-PLAN-18")).remedy(Remedy.act(Role.PLANNER, "plan.revise")));
            });

    static final List<HoldPoint<PlanQuestion>> HOLD_POINTS = List.of(COMPLETE, CUT_OFF, WEEKLY, FIRST_TIME);

    private static Instant daily(PlanQuestion question) {
        var regime = question.facts().regime();
        return question.dayOf(question.plan().content().from())
                .minusDays(1)
                .atTime((int) regime.number(Setting.PLAN_CUT_OFF_HOUR), 0)
                .toInstant(question.facts().offset());
    }

    private static Instant weekly(PlanQuestion question) {
        var regime = question.facts().regime();
        return question.dayOf(question.plan().content().from())
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1)
                .plusDays(regime.number(Setting.WEEKLY_CUT_OFF_DAY) - 1)
                .atTime((int) regime.number(Setting.WEEKLY_CUT_OFF_HOUR), 0)
                .toInstant(question.facts().offset());
    }

    private static List<String> blanks(PlanQuestion question) {
        var content = question.plan().content();
        return Stream.of(
                        content.task().isBlank() ? "field.task" : "",
                        question.facts().servicePoint().isEmpty() ? "field.place" : "",
                        question.facts().workType().isEmpty() ? "field.work" : "",
                        content.leader().isBlank() ? "field.leader" : "",
                        content.members().isEmpty() ? "field.crew" : "",
                        content.from().isBefore(content.to()) ? "" : "field.window")
                .filter(field -> !field.isEmpty())
                .toList();
    }
}
