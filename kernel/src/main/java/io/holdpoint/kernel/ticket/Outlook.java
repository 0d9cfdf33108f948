package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.Commands;
import io.holdpoint.kernel.Reason;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What a ticket waits for: the next milestone, who may pass it, and everything that still holds it. */
public final class Outlook {

    private Outlook() {}

    /**
     * The next milestone.
     *
     * @param command its code
     * @param by the parts of which one is enough
     * @param persons the person, where the ticket names one
     * @param reasons what holds it, whoever would act
     */
    public record Next(String command, List<Role> by, List<String> persons, List<Reason> reasons) {}

    /** The next milestones of {@code ticket}; none for a terminal one. */
    public static List<Next> of(Ticket ticket, TicketFacts facts, Instant now) {
        return milestone(ticket, facts.type(ticket.content().form()))
                .map(command -> next(ticket, command, facts, now))
                .stream()
                .toList();
    }

    private static Next next(Ticket ticket, TicketCommand command, TicketFacts facts, Instant now) {
        var by = Part.of(command, facts.type(ticket.content().form()));
        var persons = by.contains(Role.LEADER) ? List.of(ticket.crew().inCharge()) : List.<String>of();
        return new Next(Commands.code(command), by, persons, TicketKernel.waitingFor(ticket, command, facts, now));
    }

    private static Optional<TicketCommand> milestone(Ticket ticket, TicketType type) {
        var departed = ticket.meeting().departed();
        return switch (ticket.state()) {
            case DRAFT -> Optional.of(new Submit());
            case SUBMITTED -> Optional.of(new Issue());
            case ISSUED -> Optional.of(issued(ticket, type));
            case RECEIVED -> Optional.of(departed ? new Permit() : new Depart());
            case PERMITTED -> Optional.of(type.nature() == TicketType.Nature.ISOLATION ? end(ticket) : new Start());
            case WORKING -> Optional.of(end(ticket));
            case LIVE_TEST -> Optional.of(new EndLiveTest());
            case SUSPENDED -> Optional.of(lifted(ticket) ? new Permit() : new Resume());
            case EXPIRED -> Optional.of(end(ticket));
            case WORK_ENDED -> Optional.of(new Terminate());
            case TERMINATED -> Optional.of(new Archive());
            case ARCHIVED, NOT_EXECUTED, VOID -> Optional.empty();
        };
    }

    private static TicketCommand issued(Ticket ticket, TicketType type) {
        if (ticket.content().more().secondUnit().isPresent()
                && ticket.signatures().counterSigned().isEmpty()) {
            return new CounterSign();
        }
        if (type.needsPermit()) {
            return new Receive();
        }
        return ticket.meeting().departed() ? new Start() : new Depart();
    }

    private static boolean lifted(Ticket ticket) {
        return ticket.work()
                .suspension()
                .filter(Work.Suspension::measuresLifted)
                .isPresent();
    }

    private static End end(Ticket ticket) {
        return new End(
                ticket.presence().ever().size(), new TreeSet<>(ticket.checks().tools()), true, "");
    }
}
