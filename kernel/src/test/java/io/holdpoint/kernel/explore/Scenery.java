package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.TicketFacts;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Facts with one part made otherwise. The one place that spells out their constructor. */
public record Scenery(TicketFacts facts) {

    /** Begins with {@code facts}. */
    public static Scenery of(TicketFacts facts) {
        return new Scenery(facts);
    }

    /** Other people. */
    public Scenery people(SortedMap<String, PersonFacts> people) {
        return of(people, facts.tools(), facts.plan(), facts.servicePoint(), facts.others());
    }

    /** Other tools. */
    public Scenery tools(SortedMap<String, ToolFacts> tools) {
        return of(facts.people(), tools, facts.plan(), facts.servicePoint(), facts.others());
    }

    /** Another plan. */
    public Scenery plan(Optional<Plan> plan) {
        return of(facts.people(), facts.tools(), plan, facts.servicePoint(), facts.others());
    }

    /** Another entry of the customer register. */
    public Scenery place(Optional<ServicePoint> place) {
        return of(facts.people(), facts.tools(), facts.plan(), place, facts.others());
    }

    /** Other open tickets. */
    public Scenery others(List<OtherTicket> others) {
        return of(facts.people(), facts.tools(), facts.plan(), facts.servicePoint(), others);
    }

    private Scenery of(
            SortedMap<String, PersonFacts> people,
            SortedMap<String, ToolFacts> tools,
            Optional<Plan> plan,
            Optional<ServicePoint> place,
            List<OtherTicket> others) {
        return new Scenery(new TicketFacts(
                facts.regime(),
                facts.offset(),
                people,
                tools,
                plan,
                place,
                facts.workType(),
                facts.hazards(),
                others,
                facts.types(),
                facts.vicinity()));
    }
}
