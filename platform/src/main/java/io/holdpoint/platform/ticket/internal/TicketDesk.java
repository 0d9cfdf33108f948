package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.facts.WorkType;
import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.ticket.Content;
import io.holdpoint.kernel.ticket.Drafting;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketState;
import io.holdpoint.platform.catalogue.Catalogue;
import io.holdpoint.platform.command.Actor;
import io.holdpoint.platform.command.Desk;
import io.holdpoint.platform.command.Identifiers;
import io.holdpoint.platform.command.Order;
import io.holdpoint.platform.command.Outcome;
import io.holdpoint.platform.command.Page;
import io.holdpoint.platform.command.Page.Cursor;
import io.holdpoint.platform.command.Refused;
import io.holdpoint.platform.command.Refused.Why;
import io.holdpoint.platform.eventstore.Versioned;
import io.holdpoint.platform.network.Networks;
import io.holdpoint.platform.organisation.People;
import io.holdpoint.platform.plan.Plans;
import io.holdpoint.platform.problem.Problem;
import io.holdpoint.platform.servicepoint.ServicePoints;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes what people ask of tickets. */
@Component
class TicketDesk {

    /** The events that a page tells, the newest; a day on site has one to two hundred. */
    private static final int SHOWN = 500;

    private final Desk desk;
    private final TicketProcedure procedure;
    private final Plans plans;
    private final ServicePoints servicePoints;
    private final Catalogue catalogue;
    private final People people;
    private final Photos photos;
    private final Identifiers identifiers;
    private final TicketRows rows;
    private final Views views;
    private final Networks networks;
    private final Isolations isolations;
    private final Clock clock;

    TicketDesk(
            Desk desk,
            TicketProcedure procedure,
            Plans plans,
            ServicePoints servicePoints,
            Catalogue catalogue,
            People people,
            Photos photos,
            Identifiers identifiers,
            TicketRows rows,
            Views views,
            Networks networks,
            Isolations isolations,
            Clock clock) {
        this.desk = desk;
        this.procedure = procedure;
        this.plans = plans;
        this.servicePoints = servicePoints;
        this.catalogue = catalogue;
        this.people = people;
        this.photos = photos;
        this.identifiers = identifiers;
        this.rows = rows;
        this.views = views;
        this.networks = networks;
        this.isolations = isolations;
        this.clock = clock;
    }

    /** Makes a ticket. */
    Outcome make(Actor actor, NewTicket wanted, Order.Key key) {
        Plan plan = plans.find(wanted.plan())
                .filter(known -> actor.sees(known.content().unit()))
                .orElseThrow(() -> new Refused(Why.UNKNOWN));
        Content content = wanted.content().orElseGet(() -> prefilled(wanted, plan));
        check(content.plan().equals(plan.id()), "content.plan");
        check(content.unit().equals(plan.content().unit()), "content.unit");
        check(content.form() == wanted.form(), "content.form");
        var id = identifiers.next();
        var command = new TicketCommand.Draft(id, content);
        return desk.take(procedure, new Order<>(actor, id, true, command, Optional.of(key), Optional.empty()));
    }

    /** Gives a command to a ticket. */
    Outcome order(Actor actor, String id, TicketCommand command, Order.Key key, Optional<Integer> expected) {
        photos.check(command);
        if (command instanceof TicketCommand.Revise(var content)) {
            var known = seen(actor, id).state().content();
            check(content.plan().equals(known.plan()), "content.plan");
            check(content.unit().equals(known.unit()), "content.unit");
        }
        var outcome = desk.take(procedure, new Order<>(actor, id, false, command, Optional.of(key), expected));
        if (command instanceof TicketCommand.SignIn && outcome instanceof Outcome.Granted) {
            // Beside the decision and not in it: two who sign in at once must not wait for each other's rows.
            people.wasOnSite(
                    actor.person(), clock.instant().atOffset(catalogue.offset()).toLocalDate());
        }
        return outcome;
    }

    /** A ticket's page. */
    TicketView page(Actor actor, String id) {
        return page(actor, seen(actor, id));
    }

    /** A ticket's page as it was after {@code version} events. */
    TicketView page(Actor actor, String id, int version) {
        return page(actor, procedure.histories().readAt(id, version).orElseThrow(() -> new Refused(Why.UNKNOWN)));
    }

    /** What the check of a ticket finds. */
    ReviewView review(Actor actor, String id) {
        var now = seen(actor, id);
        var events = procedure.histories().events(id, now.version(), now.version());
        return views.review(now.state(), events, actor.person());
    }

    /** The isolation that the ticket's place needs, and what its points are worth. */
    TicketIsolation isolation(Actor actor, String id) {
        var ticket = seen(actor, id).state();
        return isolations.of(ticket, actor.person()).orElseThrow(() -> new Refused(Why.UNKNOWN));
    }

    /** A page of the board. */
    Page<BoardRow> board(Actor actor, List<TicketState> states, boolean live, Optional<Cursor> after, int most) {
        return Page.of(
                rows.list(actor, states, live, after, most + 1),
                most,
                places -> views.board(
                        procedure
                                .histories()
                                .readAll(places.stream()
                                        .map(TicketRows.Place::id)
                                        .toList()),
                        clock.instant()),
                place -> new Cursor(place.from(), place.id()).text());
    }

    private TicketView page(Actor actor, Versioned<Ticket> now) {
        var events = procedure.histories().events(now.state().id(), now.version(), SHOWN);
        return views.page(now, events, actor.person(), clock.instant());
    }

    private Versioned<Ticket> seen(Actor actor, String id) {
        return procedure
                .histories()
                .read(id)
                .filter(known -> actor.sees(known.state().content().unit()))
                .orElseThrow(() -> new Refused(Why.UNKNOWN));
    }

    /** Where the register or the catalogue has nothing, the ticket stays blank there, and the kernel says what is missing. */
    private Content prefilled(NewTicket wanted, Plan plan) {
        var planned = plan.content();
        var place = servicePoints
                .facts(planned.customer())
                .orElseGet(() -> new ServicePoint(planned.customer(), "", "", "", "", List.of()));
        var type = catalogue
                .workType(planned.workType())
                .orElseGet(() -> new WorkType(
                        planned.workType(),
                        false,
                        Collections.emptySortedSet(),
                        List.of(),
                        List.of(),
                        Collections.emptySortedSet(),
                        Collections.emptySortedSet(),
                        List.of()));
        var isolation = networks.isolation(planned.arranged().zone(), planned.customer());
        return Drafting.from(catalogue.ticketType(wanted.form()), plan, place, type, isolation);
    }

    private static void check(boolean holds, String field) {
        if (!holds) {
            throw Problem.invalid(field, "differs from the plan or the request");
        }
    }
}
