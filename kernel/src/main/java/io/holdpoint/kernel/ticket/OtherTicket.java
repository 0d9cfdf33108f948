package io.holdpoint.kernel.ticket;

import java.util.Optional;
import java.util.SortedSet;

/**
 * What this ticket has to know of another one: any open one that shares a person, a tool or a point, and any, open or not, that
 * is tied to it: its parent, what stands under it, the certificates it relies on, the tickets that rely on it.
 *
 * @param id the other ticket
 * @param number its number on paper
 * @param form its form
 * @param state where it stands
 * @param leader its leader
 * @param crew everybody on it, leader included
 * @param present who is on its site now
 * @param points its isolation points that are open or locked
 * @param window from when until when it is allowed to work
 * @param parent the ticket it stands under
 * @param isolations the certificates it relies on
 */
public record OtherTicket(
        String id,
        String number,
        Form form,
        TicketState state,
        String leader,
        SortedSet<String> crew,
        SortedSet<String> present,
        SortedSet<String> points,
        Window window,
        Optional<String> parent,
        SortedSet<String> isolations) {

    /** Whether it stands under the ticket {@code id}. */
    public boolean under(String id) {
        return parent.filter(id::equals).isPresent();
    }

    /** Whether it relies on the certificate {@code id}. */
    public boolean reliesOn(String id) {
        return isolations.contains(id);
    }
}
