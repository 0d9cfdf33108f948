package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.facts.Duty;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.grid.Vicinity;
import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Content;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketFacts;
import io.holdpoint.platform.catalogue.Catalogue;
import io.holdpoint.platform.database.Question;
import io.holdpoint.platform.database.Trip;
import io.holdpoint.platform.equipment.Tools;
import io.holdpoint.platform.network.Networks;
import io.holdpoint.platform.organisation.People;
import io.holdpoint.platform.plan.Plans;
import io.holdpoint.platform.servicepoint.ServicePoints;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Gathers what a decision about a ticket looks at. */
@Component
class FactsDesk {

    private static final long MINUTES = 60;

    private final Catalogue catalogue;
    private final People people;
    private final Tools tools;
    private final Plans plans;
    private final ServicePoints servicePoints;
    private final ClaimRows claims;
    private final SiteTimes times;
    private final Clock clock;
    private final Networks networks;
    private final DSLContext sql;

    FactsDesk(
            Catalogue catalogue,
            People people,
            Tools tools,
            Plans plans,
            ServicePoints servicePoints,
            ClaimRows claims,
            SiteTimes times,
            Clock clock,
            Networks networks,
            DSLContext sql) {
        this.catalogue = catalogue;
        this.people = people;
        this.tools = tools;
        this.plans = plans;
        this.servicePoints = servicePoints;
        this.claims = claims;
        this.times = times;
        this.clock = clock;
        this.networks = networks;
        this.sql = sql;
    }

    /** Puts on {@code trip} the facts for deciding {@code command}, which must stay true until the transaction ends. */
    Supplier<TicketFacts> deciding(Trip trip, Optional<Ticket> ticket, TicketCommand command, String actor) {
        var content = content(ticket, command);
        var names = TicketNames.of(ticket, Optional.of(command), actor);
        if (trusts(command)) {
            trip.with(people.holding(names.people()));
        }
        return asking(trip, content, names, binds(command), ticket);
    }

    /** The facts for looking at a ticket. */
    TicketFacts looking(Ticket ticket, String actor) {
        var names = TicketNames.of(Optional.of(ticket), Optional.empty(), actor);
        var trip = new Trip();
        var known = asking(trip, ticket.content(), names, false, Optional.of(ticket));
        trip.make(sql);
        return known.get();
    }

    private Supplier<TicketFacts> asking(
            Trip trip, Content content, TicketNames names, boolean held, Optional<Ticket> ticket) {
        var plan = trip.with(plans.asking(content.plan(), held));
        var crew = trip.with(people.asking(names.people()));
        var hours = trip.with(hours(names));
        var kept = trip.with(tools.asking(names.tools()));
        var place = trip.with(servicePoints.asking(content.site().customer()));
        var others = trip.with(claims.asking(names));
        return () -> facts(
                content,
                ticket,
                new Read(
                        dutiful(crew.get(), hours.get()),
                        kept.get(),
                        plan.get().map(version -> plans.at(content.plan(), version)),
                        place.get(),
                        without(others.get(), ticket.map(Ticket::id))));
    }

    /** The facts for looking at many tickets at once, by ticket: read together, because a board shows hundreds. */
    Map<String, TicketFacts> looking(List<Ticket> tickets) {
        var names = TicketNames.of(tickets);
        var crew = dutiful(people.facts(names.people()), hours(names).ask(sql));
        var kept = tools.facts(names.tools());
        var found = plans.find(distinct(tickets, content -> content.plan()));
        var places =
                servicePoints.facts(distinct(tickets, content -> content.site().customer()));
        var others = claims.others(names);
        return tickets.stream().collect(Collectors.toMap(Ticket::id, ticket -> {
            var content = ticket.content();
            var plan = Optional.ofNullable(found.get(content.plan()));
            var place = Optional.ofNullable(places.get(content.site().customer()));
            return facts(
                    content,
                    Optional.of(ticket),
                    new Read(crew, kept, plan, place, without(others, Optional.of(ticket.id()))));
        }));
    }

    private Question<SortedMap<String, Duty>> hours(TicketNames names) {
        return times.asking(
                names.people(),
                clock.instant(),
                catalogue.offset(),
                catalogue.regime().number(Setting.NORMAL_DAY_HOURS) * MINUTES);
    }

    private static SortedMap<String, PersonFacts> dutiful(
            SortedMap<String, PersonFacts> people, SortedMap<String, Duty> duties) {
        SortedMap<String, PersonFacts> all = new TreeMap<>();
        people.forEach((id, person) -> all.put(id, person.with(Optional.ofNullable(duties.get(id)))));
        return all;
    }

    /** What was read from other capabilities. */
    private record Read(
            SortedMap<String, PersonFacts> people,
            SortedMap<String, ToolFacts> tools,
            Optional<Plan> plan,
            Optional<ServicePoint> place,
            List<OtherTicket> others) {}

    private TicketFacts facts(Content content, Optional<Ticket> ticket, Read read) {
        var vicinity = around(content, ticket, read.others());
        return new TicketFacts(
                catalogue.regime(),
                catalogue.offset(),
                read.people(),
                read.tools(),
                read.plan(),
                read.place(),
                catalogue.workType(content.workType()),
                catalogue.hazards(),
                read.others(),
                catalogue.ticketTypes(),
                vicinity);
    }

    /** The network around work on dead parts, with every point that the ticket, or a certificate that it relies on, parts. */
    private Optional<Vicinity> around(Content content, Optional<Ticket> ticket, List<OtherTicket> others) {
        if (!catalogue.ticketType(content.form()).outage()) {
            return Optional.empty();
        }
        var points = new TreeSet<String>();
        content.sources().forEach(source -> points.add(source.point()));
        ticket.ifPresent(known -> points.addAll(known.register().points().keySet()));
        others.stream()
                .filter(other -> content.more().isolations().contains(other.id()))
                .forEach(other -> points.addAll(other.points()));
        return networks.vicinity(content.more().zone(), content.site().customer(), points);
    }

    private static List<OtherTicket> without(List<OtherTicket> others, Optional<String> self) {
        return others.stream()
                .filter(other -> !self.equals(Optional.of(other.id())))
                .toList();
    }

    private static Set<String> distinct(List<Ticket> tickets, Function<Content, String> what) {
        return tickets.stream().map(Ticket::content).map(what).collect(Collectors.toSet());
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
