package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketFacts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One ticket of a universe.
 *
 * @param id the ticket
 * @param facts the facts around it while everything is as it should be
 * @param ties the other tickets that it names: its parent and the certificates it relies on
 * @param prefix what was done before the exploration begins, each granted
 * @param menu what can be asked of it
 * @param beyond what can be asked of it where somebody looks what comes of a mistake; as a rule the same
 */
public record Job(String id, TicketFacts facts, Set<String> ties, List<Step> prefix, Menu menu, Menu beyond) {

    /** The same, to be followed beyond what is explored. */
    public Job onwards() {
        return new Job(id, facts, ties, prefix, beyond, beyond);
    }

    /** The same, in which nobody signs out. */
    Job withoutWayOut() {
        return new Job(id, facts, ties, prefix, menu.without(TicketCommand.SignOut.class), beyond);
    }

    /** Somebody asks for something. */
    public record Step(String who, Function<Optional<Ticket>, TicketCommand> choice) {

        /** Somebody drafts the ticket. */
        public static Step first(String who, TicketCommand command) {
            return new Step(who, _ -> command);
        }

        /** Somebody gives a command. */
        public static Step of(String who, Menu.Choice choice) {
            return new Step(who, ticket -> choice.apply(ticket.orElseThrow()));
        }

        TicketCommand command(Optional<Ticket> ticket) {
            return choice.apply(ticket);
        }
    }
}
