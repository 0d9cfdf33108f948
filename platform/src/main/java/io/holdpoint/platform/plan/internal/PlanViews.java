package io.holdpoint.platform.plan.internal;

import io.holdpoint.kernel.Commands;
import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.plan.PlanCommand;
import io.holdpoint.kernel.plan.PlanContent;
import io.holdpoint.kernel.plan.PlanEvent;
import io.holdpoint.kernel.plan.PlanFacts;
import io.holdpoint.kernel.plan.PlanKernel;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.risk.RiskOverride;
import io.holdpoint.kernel.text.Text;
import io.holdpoint.kernel.ticket.Drafting;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.platform.catalogue.Catalogue;
import io.holdpoint.platform.catalogue.Speech;
import io.holdpoint.platform.command.ActionView;
import io.holdpoint.platform.command.Speakers;
import io.holdpoint.platform.eventstore.Recorded;
import io.holdpoint.platform.eventstore.Versioned;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows plans: in words, with their risk and what the person signed in could do. */
@Component
class PlanViews {

    private final Speakers speakers;
    private final Catalogue catalogue;
    private final PlanProcedure procedure;

    PlanViews(Speakers speakers, Catalogue catalogue, PlanProcedure procedure) {
        this.speakers = speakers;
        this.catalogue = catalogue;
        this.procedure = procedure;
    }

    /** A plan's page. */
    PlanView page(Versioned<Plan> now, List<Recorded<PlanEvent>> events, String actor, Instant at) {
        var plan = now.state();
        var facts = procedure.facts(Optional.of(plan), new PlanCommand.Submit(), actor);
        var named = named(plan);
        events.forEach(past -> named.add(past.stamp().by()));
        var speech = speakers.about(named);
        return new PlanView(
                plan.id(),
                now.version(),
                plan.state(),
                plan.content(),
                plan.planner(),
                plan.grade(),
                PlanKernel.grade(plan.content(), facts),
                plan.level(),
                plan.override(),
                plan.approver(),
                procedure.tickets(plan.id()),
                form(plan.content()),
                facts.servicePoint(),
                actions(plan, actor, facts, at, speech),
                Speakers.timeline(speech, "event.plan.", events),
                people(named, speech));
    }

    /** The rows of a list. */
    List<PlanRow> rows(List<Versioned<Plan>> plans) {
        var named = new TreeSet<String>();
        plans.forEach(now -> named.addAll(named(now.state())));
        var speech = speakers.about(named);
        return plans.stream().map(now -> row(now, speech)).toList();
    }

    private PlanRow row(Versioned<Plan> now, Speech speech) {
        var plan = now.state();
        return new PlanRow(
                plan.id(),
                now.version(),
                plan.state(),
                plan.content(),
                plan.planner(),
                plan.grade(),
                plan.approver(),
                form(plan.content()),
                people(named(plan), speech));
    }

    /** What the work has to be done under; unknown where the kind of work is. */
    private Optional<Form> form(PlanContent content) {
        return catalogue
                .workType(content.workType())
                .map(type -> Drafting.formFor(content, type, catalogue.hazards(), catalogue.regime()));
    }

    private static List<ActionView> actions(Plan plan, String actor, PlanFacts facts, Instant at, Speech speech) {
        return Stream.of(
                        new PlanCommand.Revise(plan.content()),
                        new PlanCommand.Submit(),
                        new PlanCommand.OverrideRisk(RiskLevel.I, "-"),
                        new PlanCommand.ConfirmOverride(),
                        new PlanCommand.Approve(),
                        new PlanCommand.Reject("-"),
                        new PlanCommand.Cancel("-"),
                        new PlanCommand.Close())
                .map(command -> action(plan, command, actor, facts, at, speech))
                .toList();
    }

    private static ActionView action(
            Plan plan, PlanCommand command, String actor, PlanFacts facts, Instant at, Speech speech) {
        return switch (PlanKernel.decide(Optional.of(plan), command, actor, facts, at)) {
            case Decision.Granted<PlanEvent>(var _, var warnings) ->
                new ActionView(Commands.code(command), true, List.of(), speech.reasons(warnings));
            case Decision.Held<PlanEvent>(var reasons) ->
                new ActionView(Commands.code(command), false, speech.reasons(reasons), List.of());
        };
    }

    private static SortedSet<String> named(Plan plan) {
        var named = new TreeSet<>(plan.content().crew());
        named.add(plan.planner());
        plan.content().arranged().attendee().ifPresent(person -> named.add(person));
        plan.override().ifPresent(set -> named.add(set.by()));
        plan.override().flatMap(RiskOverride::confirmedBy).ifPresent(person -> named.add(person));
        plan.approver().ifPresent(person -> named.add(person));
        return named;
    }

    private static SortedMap<String, Text> people(Collection<String> ids, Speech speech) {
        SortedMap<String, Text> people = new TreeMap<>();
        ids.forEach(id -> people.put(id, speech.name(id)));
        return people;
    }
}
