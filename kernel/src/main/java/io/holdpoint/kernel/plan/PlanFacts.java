package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.facts.WorkType;
import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.risk.Hazard;
import io.holdpoint.kernel.risk.WeatherAlert;
import io.holdpoint.kernel.ticket.TicketState;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * What a decision about a plan looks at beyond the plan.
 *
 * @param regime the utility's values
 * @param offset the site's offset from UTC
 * @param people everybody the plan and the command name, by id
 * @param servicePoint the register's entry for the place; empty when there is none
 * @param workType the kind of work; empty when the catalogue does not know it
 * @param hazards the hazard catalogue, by id
 * @param tickets the states of the tickets made from this plan
 * @param others every other plan, handed in or approved, whose window overlaps this one's and that shares a claim or a person
 * @param alerts the weather service's alerts in force for the window
 * @param around what the plan may clash with
 */
public record PlanFacts(
        Regime regime,
        ZoneOffset offset,
        SortedMap<String, PersonFacts> people,
        Optional<ServicePoint> servicePoint,
        Optional<WorkType> workType,
        SortedMap<String, Hazard> hazards,
        List<TicketState> tickets,
        List<OtherPlan> others,
        SortedSet<WeatherAlert> alerts,
        Neighbourhood around) {

    /** The same facts, with these people alone. */
    public PlanFacts with(SortedMap<String, PersonFacts> known) {
        return new PlanFacts(regime, offset, known, servicePoint, workType, hazards, tickets, others, alerts, around);
    }

    /**
     * The same facts for the eyes of whoever plans for {@code crew}: the kernel says the same of them, and nothing is told of people that
     * no plan is decided by.
     */
    public PlanFacts discreet(SortedSet<String> crew) {
        var known = new TreeMap<String, PersonFacts>();
        people.forEach((id, person) -> known.put(id, person.inPlans()));
        var others = this.others.stream().map(other -> other.knownTo(crew)).toList();
        return new PlanFacts(
                regime, offset, known, servicePoint, workType, hazards, tickets, others, alerts, around.knownTo(crew));
    }
}
