package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.ticket.Content;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketFacts;
import io.holdpoint.platform.catalogue.Catalogue;
import io.holdpoint.platform.equipment.Tools;
import io.holdpoint.platform.organisation.People;
import io.holdpoint.platform.plan.Plans;
import io.holdpoint.platform.servicepoint.ServicePoints;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** Gathers what a decision about a ticket looks at. */
@Component
class FactsDesk {

    private final Catalogue catalogue;
    private final People people;
    private final Tools tools;
    private final Plans plans;
    private final ServicePoints servicePoints;
    private final ClaimRows claims;

    FactsDesk(
            Catalogue catalogue,
            People people,
            Tools tools,
            Plans plans,
            ServicePoints servicePoints,
            ClaimRows claims) {
        this.catalogue = catalogue;
        this.people = people;
        this.tools = tools;
        this.plans = plans;
        this.servicePoints = servicePoints;
        this.claims = claims;
    }

    /** The facts for deciding {@code command}, which must stay true until the transaction ends. */
    TicketFacts deciding(Optional<Ticket> ticket, TicketCommand command, String actor) {
        var content = content(ticket, command);
        var plan = binds(command) ? plans.hold(content.plan()) : plans.find(content.plan());
        var names = TicketNames.of(ticket, Optional.of(command), actor);
        var crew = trusts(command) ? people.factsHeld(names.people()) : people.facts(names.people());
        return facts(content, plan, names, crew, ticket.map(Ticket::id));
    }

    /** The facts for looking at a ticket. */
    TicketFacts looking(Ticket ticket, String actor) {
        var content = ticket.content();
        var names = TicketNames.of(Optional.of(ticket), Optional.empty(), actor);
        return facts(
                content, plans.find(content.plan()), names, people.facts(names.people()), Optional.of(ticket.id()));
    }

    private TicketFacts facts(
            Content content,
            Optional<Plan> plan,
            TicketNames names,
            SortedMap<String, PersonFacts> crew,
            Optional<String> self) {
        return new TicketFacts(
                catalogue.regime(),
                catalogue.offset(),
                crew,
                tools.facts(names.tools()),
                plan,
                servicePoints.facts(content.site().customer()),
                catalogue.workType(content.workType()),
                catalogue.hazards(),
                others(names, self));
    }

    private List<OtherTicket> others(TicketNames names, Optional<String> self) {
        return claims.others(names).stream()
                .filter(other -> !self.equals(Optional.of(other.id())))
                .toList();
    }

    /** Until it is issued a ticket leans on its plan: the plan must not be given up meanwhile. */
    private static boolean binds(TicketCommand command) {
        return command instanceof TicketCommand.Draft
                || command instanceof TicketCommand.Revise
                || command instanceof TicketCommand.Submit
                || command instanceof TicketCommand.Issue;
    }

    /** Where people are sent to work, nobody may withdraw a paper while it is being read. */
    private static boolean trusts(TicketCommand command) {
        return command instanceof TicketCommand.Issue
                || command instanceof TicketCommand.Depart
                || command instanceof TicketCommand.SignIn
                || command instanceof TicketCommand.AddMember
                || command instanceof TicketCommand.Permit
                || command instanceof TicketCommand.Start
                || command instanceof TicketCommand.Resume
                || command instanceof TicketCommand.OrderLeaderChange
                || command instanceof TicketCommand.SignLeaderChange;
    }

    private static Content content(Optional<Ticket> ticket, TicketCommand command) {
        return switch (command) {
            case TicketCommand.Draft draft -> draft.content();
            case TicketCommand.Revise revise -> revise.content();
            default -> ticket.orElseThrow().content();
        };
    }
}
