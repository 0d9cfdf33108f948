package io.holdpoint.kernel.explore.plans;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Reason;
import io.holdpoint.kernel.Rules;
import io.holdpoint.kernel.plan.PlanCaseBook.Ask;
import io.holdpoint.kernel.plan.PlanCaseBook.Case;
import io.holdpoint.kernel.plan.PlanCommand;
import io.holdpoint.kernel.plan.PlanCommand.*;
import io.holdpoint.kernel.plan.PlanDay;
import io.holdpoint.kernel.plan.PlanEvent;
import io.holdpoint.kernel.plan.PlanQuestion;
import io.holdpoint.kernel.plan.PlanRules;
import io.holdpoint.kernel.risk.RiskOverride;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Switches a rule off where it refuses, does what it refused, and takes the plan on to approval by all the others. */
final class Necessity {

    /** Who approves, the least authority first. */
    private static final List<String> APPROVERS = List.of("approver2", "approver", "chief");

    private final Harm harm;
    private final Rules<PlanQuestion> rules;

    private Necessity(Harm harm, Rules<PlanQuestion> rules) {
        this.harm = harm;
        this.rules = rules;
    }

    /** What happened in the end, after so many acts. */
    record BadEnd(int acts, String words) {}

    /** The bad end of a case without its rule and those that stand {@code behind} it; empty where none came. */
    static Optional<BadEnd> of(HoldPoint<PlanQuestion> point, Case given, List<String> behind) {
        var rules = PlanRules.RULES.without(point.id());
        for (String other : behind) {
            rules = rules.without(other);
        }
        return new Necessity(point.against().orElseThrow(), rules).from(given.ask());
    }

    /** Every rule that refuses what a case asks for. */
    static SortedSet<String> refusing(Case given) {
        var ask = given.ask();
        var ids = new TreeSet<String>();
        if (ask.day().decide(ask.who(), ask.command(), PlanRules.RULES) instanceof Decision.Held<PlanEvent>(var held)) {
            held.stream().map(Reason::holdPoint).forEach(ids::add);
        }
        return ids;
    }

    private Optional<BadEnd> from(Ask ask) {
        var day = ask.day();
        boolean goesOn = does(day, ask.who(), ask.command());
        for (int acts = 1; goesOn; acts++) {
            var seen = Monitors.against(harm).sees(new Story(day.past(), day.facts()));
            if (!seen.isEmpty()) {
                return Optional.of(new BadEnd(acts, seen.getFirst()));
            }
            goesOn = onwards(day);
        }
        return Optional.empty();
    }

    private boolean onwards(PlanDay day) {
        var plan = day.now();
        return switch (plan.state()) {
            case DRAFT -> does(day, plan.planner(), new Submit());
            case SUBMITTED ->
                (plan.override().filter(RiskOverride::waits).isPresent()
                                && anyDoes(day, APPROVERS.reversed(), new ConfirmOverride()))
                        || anyDoes(day, APPROVERS, new Approve());
            case APPROVED, CLOSED, CANCELLED -> false;
        };
    }

    private boolean anyDoes(PlanDay day, List<String> people, PlanCommand command) {
        return people.stream().anyMatch(who -> does(day, who, command));
    }

    private boolean does(PlanDay day, String who, PlanCommand command) {
        if (day.decide(who, command, rules) instanceof Decision.Held<PlanEvent>) {
            return false;
        }
        day.does(who, command, rules);
        return true;
    }
}
