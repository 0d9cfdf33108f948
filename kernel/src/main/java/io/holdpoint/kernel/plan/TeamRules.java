package io.holdpoint.kernel.plan;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.Contract;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.plan.PlanCommand.*;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The crew may work and is free. */
final class TeamRules {

    private static final List<Class<?>> DECIDING = List.of(Submit.class, Approve.class);

    private TeamRules() {}

    /** A contractor has a licence and a safety agreement until the last day, and is on no negative list. */
    private static final HoldPoint<PlanQuestion> CONTRACTOR = before(DECIDING)
            .id("HP-TEAM-01")
            .against(Harm.UNFIT_AT_WORK)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.each(
                    crew(question),
                    known -> known.contract()
                            .filter(contract -> !runs(question, contract))
                            .isPresent(),
                    known -> Finding.of(Message.of("HP-TEAM-01").person("person", known.id()))
                            .seen(seen(known))
                            .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.contract")))
                            .remedy(Remedy.act(Role.PLANNER, "plan.revise", known.id()))));

    /** One leader leads one work at a time: the tickets hold it, the plans warn, for windows are wider than works. */
    private static final HoldPoint<PlanQuestion> LEADER = before(DECIDING)
            .id("WN-TEAM-02")
            .warns()
            .against(Harm.RESPONSIBILITY_GAP)
            .clause(Standard.CSG_REVIEW, "C07")
            .requires(question -> Finding.each(
                    question.facts().others(),
                    other -> other.leader().equals(question.plan().content().leader()),
                    other -> Finding.of(Message.of("WN-TEAM-02")
                                    .person("person", other.leader())
                                    .text("task", other.task()))
                            .seen(window(other))
                            .remedy(Remedy.act(Role.PLANNER, "plan.revise"))));

    /** Somebody planned for two works at the same time is missed at one of them. */
    private static final HoldPoint<PlanQuestion> MEMBERS = before(DECIDING)
            .id("WN-TEAM-03")
            .warns()
            .against(Harm.UNGUARDED_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.across(
                    question.facts().others(),
                    other -> Finding.each(
                            shared(question, other),
                            _ -> true,
                            person -> Finding.of(Message.of("WN-TEAM-03")
                                            .person("person", person)
                                            .text("task", other.task()))
                                    .seen(window(other))
                                    .remedy(Remedy.act(Role.PLANNER, "plan.revise")))));

    static final List<HoldPoint<PlanQuestion>> HOLD_POINTS = List.of(CONTRACTOR, LEADER, MEMBERS);

    private static List<PersonFacts> crew(PlanQuestion question) {
        return question.plan().content().crew().stream()
                .flatMap(person -> Optional.ofNullable(question.facts().people().get(person)).stream())
                .toList();
    }

    private static boolean runs(PlanQuestion question, Contract contract) {
        var last = question.dayOf(question.plan().content().to());
        return !contract.barred()
                && !contract.licenceUntil().isBefore(last)
                && !contract.agreementUntil().isBefore(last);
    }

    private static Message seen(PersonFacts known) {
        return known.contract()
                .map(contract -> Message.of("evidence.contract")
                        .text("licence", contract.licenceUntil().toString())
                        .text("agreement", contract.agreementUntil().toString()))
                .orElse(Message.of("evidence.none"));
    }

    /** Who is on both; a leader of both is told of elsewhere. */
    private static SortedSet<String> shared(PlanQuestion question, OtherPlan other) {
        var content = question.plan().content();
        var shared = new TreeSet<>(content.crew());
        shared.retainAll(other.crew());
        if (content.leader().equals(other.leader())) {
            shared.remove(other.leader());
        }
        return shared;
    }

    private static Message window(OtherPlan other) {
        return Message.of("evidence.window").time("from", other.from()).time("to", other.to());
    }
}
