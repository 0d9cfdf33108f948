package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.Fitness;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.risk.RiskGrade;
import io.holdpoint.kernel.risk.RiskLevel;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Good days with one thing otherwise, set where no command sets it, so that a case shows one rule and needs no other form's story. */
final class Staged {

    private Staged() {}

    /** The same day with a ticket that says something else. */
    static Day saying(Day day, UnaryOperator<Contents> how) {
        var t = day.ticket();
        day.ticket = Optional.of(new Ticket(
                t.id(),
                t.state(),
                how.apply(Contents.of(t.content())).made(),
                t.window(),
                t.signatures(),
                t.crew(),
                t.meeting(),
                t.presence(),
                t.checks(),
                t.register(),
                t.disclosure(),
                t.work(),
                t.changedAt()));
        return day;
    }

    /** The same day on high voltage. */
    static Day highVoltage(Day day) {
        return saying(day, content -> content.voltage(Optional.of(VoltageClass.UP_TO_10_KV)));
    }

    /** The same day at a place of this kind. */
    static Day at(Day day, SiteTag tag) {
        return saying(day, content -> content.tag(tag));
    }

    /** The same day with another crew. */
    static Day crew(Day day, UnaryOperator<Crew> how) {
        day.ticket = Optional.of(day.ticket().with(how.apply(day.ticket().crew())));
        return day;
    }

    /** The same day with one person's fitness otherwise. */
    static Day fitness(Day day, String person, UnaryOperator<Fitness> how) {
        day.world.change(person, known -> World.fit(known, how));
        return day;
    }

    /** The same day with the fitness of everybody of the crew otherwise. */
    static Day fitness(Day day, UnaryOperator<Fitness> how) {
        List.of("leader", "guardian", "wang", "zhao").forEach(person -> fitness(day, person, how));
        return day;
    }

    /** The same day with the plan graded so. */
    static Day graded(Day day, RiskLevel level) {
        day.plan = day.plan.map(plan -> new Plan(
                plan.id(),
                plan.state(),
                plan.content(),
                plan.planner(),
                plan.writers(),
                Optional.of(new RiskGrade(List.of(), level, level, List.of(), level)),
                plan.approver(),
                plan.overrides()));
        return day;
    }

    /** The same day after a breath test of somebody. */
    static Day breath(Day day, String person, long value) {
        var reading = new Checks.Reading(value, "", day.now);
        day.ticket =
                Optional.of(day.ticket().with(day.ticket().checks().read(ReadingKind.BREATH_ALCOHOL, person, reading)));
        return day;
    }
}
