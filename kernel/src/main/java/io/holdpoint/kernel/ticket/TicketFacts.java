package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.facts.WorkType;
import io.holdpoint.kernel.grid.Vicinity;
import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.risk.Hazard;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a decision about a ticket looks at beyond the ticket. All of it is read in the deciding transaction.
 *
 * @param regime the utility's values
 * @param offset the site's offset from UTC, for days and hours
 * @param people everybody the ticket and the command name, by id; a person not found is missing here
 * @param tools every tool the ticket and the command name, by tag; a tool not found is missing here
 * @param plan the plan of the ticket; empty when there is none
 * @param servicePoint the register's entry for the place; empty when there is none
 * @param workType the kind of work; empty when the catalogue does not know it
 * @param hazards the hazard catalogue, by id
 * @param others every other open ticket that shares a person, a tool or a point, and every one tied to this one
 * @param types what each form asks for; a form not found is missing here
 * @param vicinity the network around the work zone; empty where the network does not know the place
 */
public record TicketFacts(
        Regime regime,
        ZoneOffset offset,
        SortedMap<String, PersonFacts> people,
        SortedMap<String, ToolFacts> tools,
        Optional<Plan> plan,
        Optional<ServicePoint> servicePoint,
        Optional<WorkType> workType,
        SortedMap<String, Hazard> hazards,
        List<OtherTicket> others,
        SortedMap<Form, TicketType> types,
        Optional<Vicinity> vicinity) {

    /** What {@code form} asks for; everything where the catalogue does not know it. */
    public TicketType type(Form form) {
        var known = types.get(form);
        return known == null ? TicketType.unknown(form) : known;
    }
}
