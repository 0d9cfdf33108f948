package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.grid.Energising;
import io.holdpoint.kernel.grid.Vicinity;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.Register.Point;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketFacts;
import io.holdpoint.platform.network.IsolationView;
import io.holdpoint.platform.network.IsolationView.Remaining;
import io.holdpoint.platform.network.Networks;
import io.holdpoint.platform.ticket.internal.TicketIsolation.Standing;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a ticket's isolation beside what the network asks for. */
@Component
class Isolations {

    private final FactsDesk facts;
    private final Networks networks;

    Isolations(FactsDesk facts, Networks networks) {
        this.facts = facts;
        this.networks = networks;
    }

    /** The isolation of a ticket; empty where it needs none or the network does not know its place. */
    Optional<TicketIsolation> of(Ticket ticket, String actor) {
        var known = facts.looking(ticket, actor);
        var content = ticket.content();
        return known.vicinity()
                .flatMap(around -> networks.current()
                        .flatMap(network -> networks.plan(
                                        content.more().zone(), content.site().customer())
                                .map(plan -> IsolationView.of(network, plan)))
                        .map(needed -> beside(needed, around, standings(ticket, known))));
    }

    private static TicketIsolation beside(
            IsolationView needed, Vicinity around, SortedMap<String, Standing> standings) {
        return new TicketIsolation(
                needed,
                standings,
                remaining(around, point -> standings.containsKey(point)),
                remaining(around, point -> parts(standings.get(point))));
    }

    private static boolean parts(@Nullable Standing standing) {
        return standing == Standing.SECURED || standing == Standing.BY_CERTIFICATE;
    }

    private static List<Remaining> remaining(Vicinity around, Predicate<String> parted) {
        return Energising.of(around, parted).stream().map(Remaining::of).toList();
    }

    private static SortedMap<String, Standing> standings(Ticket ticket, TicketFacts known) {
        SortedMap<String, Standing> all = new TreeMap<>();
        var relied = ticket.content().more().isolations();
        known.others().stream()
                .filter(other -> relied.contains(other.id()))
                .map(OtherTicket::points)
                .forEach(points -> points.forEach(point -> all.put(point, Standing.BY_CERTIFICATE)));
        ticket.register().points().forEach((id, point) -> all.merge(id, standing(point), Isolations::better));
        return all;
    }

    private static Standing better(Standing one, Standing other) {
        return parts(one) ? one : other;
    }

    private static Standing standing(Point point) {
        if (point.secured()) {
            return Standing.SECURED;
        }
        return point.openedAt().isPresent() ? Standing.OPEN : Standing.LISTED;
    }
}
