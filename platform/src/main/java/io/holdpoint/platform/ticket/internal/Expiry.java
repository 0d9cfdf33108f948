package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.platform.command.Actor;
import io.holdpoint.platform.command.Desk;
import io.holdpoint.platform.command.Order;
import io.holdpoint.platform.command.Refused;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The clock's own act: work whose time is over expires. What may still be done then, to clear up, is the kernel's rule. */
@Component
class Expiry {

    private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);
    private static final long LOOK_MILLIS = 1_000;

    private final Desk desk;
    private final TicketProcedure procedure;
    private final TicketRows rows;
    private final Clock clock;

    Expiry(Desk desk, TicketProcedure procedure, TicketRows rows, Clock clock) {
        this.desk = desk;
        this.procedure = procedure;
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = LOOK_MILLIS)
    void look() {
        try {
            rows.overdue(clock.instant()).forEach(this::expire);
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The database is away; the next look will find what is overdue", away);
        }
    }

    private void expire(String id) {
        try {
            desk.take(
                    procedure,
                    new Order<>(
                            Actor.SYSTEM, id, false, new TicketCommand.Expire(), Optional.empty(), Optional.empty()));
        } catch (Refused busy) {
            LOG.debug("Ticket {} is being decided; the next look will find it", id);
        }
    }
}
