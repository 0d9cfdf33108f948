package io.holdpoint.platform.plan.internal;

import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.plan.Neighbourhood;
import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.plan.PlanCommand;
import io.holdpoint.kernel.plan.PlanContent;
import io.holdpoint.kernel.plan.PlanEvent;
import io.holdpoint.kernel.plan.PlanFacts;
import io.holdpoint.kernel.plan.PlanHistory;
import io.holdpoint.kernel.plan.PlanKernel;
import io.holdpoint.kernel.risk.WeatherAlert;
import io.holdpoint.kernel.ticket.Window;
import io.holdpoint.platform.catalogue.Catalogue;
import io.holdpoint.platform.command.Procedure;
import io.holdpoint.platform.database.Trip;
import io.holdpoint.platform.eventstore.EventStore;
import io.holdpoint.platform.eventstore.Histories;
import io.holdpoint.platform.eventstore.Subject;
import io.holdpoint.platform.eventstore.Versioned;
import io.holdpoint.platform.organisation.People;
import io.holdpoint.platform.plan.PlanTickets;
import io.holdpoint.platform.plan.PlanTickets.Brief;
import io.holdpoint.platform.servicepoint.ServicePoints;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How orders about plans are decided. */
@Component
public class PlanProcedure implements Procedure<Plan, PlanCommand, PlanEvent> {

    /** No weather service is connected; an alert is known from the planner alone. */
    private static final SortedSet<WeatherAlert> NO_ALERTS = Collections.emptySortedSet();

    private final Histories<Plan, PlanEvent> histories;
    private final PlanRows rows;
    private final PlanClaims claims;
    private final Occupations occupations;
    private final Catalogue catalogue;
    private final People people;
    private final ServicePoints servicePoints;
    private final ObjectProvider<PlanTickets> tickets;

    PlanProcedure(
            EventStore store,
            PlanRows rows,
            PlanClaims claims,
            Occupations occupations,
            Catalogue catalogue,
            People people,
            ServicePoints servicePoints,
            ObjectProvider<PlanTickets> tickets) {
        this.histories = store.of(new Subject<>("plan", PlanEvent.class, PlanHistory::begin, PlanHistory::evolve));
        this.rows = rows;
        this.claims = claims;
        this.occupations = occupations;
        this.catalogue = catalogue;
        this.people = people;
        this.servicePoints = servicePoints;
        this.tickets = tickets;
    }

    @Override
    public Histories<Plan, PlanEvent> histories() {
        return histories;
    }

    @Override
    public String unit(Optional<Plan> subject, PlanCommand command) {
        return content(subject, command).unit();
    }

    @Override
    public Decider<PlanEvent> ask(Trip trip, Optional<Plan> subject, PlanCommand command, String actor) {
        if (command instanceof PlanCommand.Submit || command instanceof PlanCommand.Approve) {
            subject.ifPresent(plan -> PlanClaims.lock(trip, occupations.of(plan.content())));
        }
        return now -> PlanKernel.decide(subject, command, actor, facts(subject, command, actor), now);
    }

    @Override
    public void keep(Trip trip, Optional<Plan> before, Versioned<Plan> after) {
        rows.keep(before.isEmpty(), after);
        var plan = after.state();
        if (PlanClaims.occupies(plan)) {
            claims.keep(plan, occupations.of(plan.content()));
        } else {
            claims.release(plan);
        }
    }

    /** What a decision about this plan looks at. */
    PlanFacts facts(Optional<Plan> subject, PlanCommand command, String actor) {
        var content = content(subject, command);
        var place = servicePoints.facts(content.customer());
        var around = around(subject.map(Plan::id).orElse(""), content, place);
        return new PlanFacts(
                catalogue.regime(),
                catalogue.offset(),
                people.facts(persons(content, actor)),
                place,
                catalogue.workType(content.workType()),
                catalogue.hazards(),
                subject.map(plan -> tickets(plan.id())).orElse(List.of()).stream()
                        .map(Brief::state)
                        .toList(),
                around.near().stream()
                        .filter(other -> other.window().overlaps(new Window(content.from(), content.to())))
                        .toList(),
                NO_ALERTS,
                around);
    }

    /** What a plan may clash with; {@code id} is the plan itself, which it does not clash with. */
    Neighbourhood around(String id, PlanContent content, Optional<ServicePoint> place) {
        var own = occupations.of(content, place);
        return new Neighbourhood(own, claims.near(id, content, own.claims()), catalogue.clashes());
    }

    /** The tickets made from a plan. */
    List<Brief> tickets(String plan) {
        return tickets.getObject().of(plan);
    }

    private static PlanContent content(Optional<Plan> subject, PlanCommand command) {
        return switch (command) {
            case PlanCommand.Draft draft -> draft.content();
            case PlanCommand.Revise revise -> revise.content();
            default -> subject.orElseThrow().content();
        };
    }

    private static SortedSet<String> persons(PlanContent content, String actor) {
        var persons = new TreeSet<>(content.crew());
        content.arranged().attendee().ifPresent(person -> persons.add(person));
        persons.add(actor);
        return persons;
    }
}
