package io.holdpoint.platform.plan;

import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.TicketState;
import java.util.List;

/** What a plan has to know of the tickets made from it; the tickets answer it. */
public interface PlanTickets {

    /** A ticket in short. */
    record Brief(String id, String number, TicketState state, Form form) {}

    /** The tickets made from {@code plan}, in order of their numbers. */
    List<Brief> of(String plan);
}
