package io.holdpoint.bench.own;

import io.holdpoint.bench.load.ClosedLoop;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.platform.command.Actor;
import io.holdpoint.platform.command.Order;
import io.holdpoint.platform.command.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** A ticket of the platform, asked where the platform's own controller asks, with everything that follows and nothing of HTTP. */
record DirectTicket(Counter counter, Actor member, String id) implements ClosedLoop.Client {

    static DirectTicket of(Counter counter, HttpTicket ticket) {
        return new DirectTicket(
                counter, new Actor(ticket.member(), new TreeSet<>(List.of(Preparation.UNIT)), false), ticket.id());
    }

    @Override
    public void passes(boolean in) {
        TicketCommand command = in ? new TicketCommand.SignIn() : new TicketCommand.SignOut();
        var key = counter.envelope().key(UUID.randomUUID().toString(), "/api/tickets/" + id, command);
        var order = new Order<>(member, id, false, command, Optional.of(key), Optional.empty());
        if (!(counter.desk().take(counter.tickets(), order) instanceof Outcome.Granted)) {
            throw new IllegalStateException(command + " is held");
        }
        if (in) {
            counter.people().wasOnSite(member.person(), counter.today());
        }
    }
}
