package io.holdpoint.bench.own;

import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.platform.command.Desk;
import io.holdpoint.platform.command.Envelope;
import io.holdpoint.platform.command.Procedure;
import io.holdpoint.platform.organisation.People;
import java.time.LocalDate;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.ParameterizedTypeReference;

/** Where orders about tickets are taken, and what is done beside each. */
record Counter(
        Desk desk,
        Procedure<Ticket, TicketCommand, TicketEvent> tickets,
        Envelope envelope,
        People people,
        LocalDate today) {

    static Counter of(BeanFactory beans, LocalDate today) {
        return new Counter(
                beans.getBean(Desk.class),
                beans.getBeanProvider(
                                new ParameterizedTypeReference<Procedure<Ticket, TicketCommand, TicketEvent>>() {})
                        .getObject(),
                beans.getBean(Envelope.class),
                beans.getBean(People.class),
                today);
    }
}
