package io.holdpoint.kernel.ticket;

import java.util.SortedSet;

/**
 * What this ticket has to know of another open one.
 *
 * @param id the other ticket
 * @param number its number on paper
 * @param leader its leader
 * @param crew everybody on it, leader included
 * @param points its isolation points that are open or locked
 * @param window from when until when it is allowed to work
 */
public record OtherTicket(
        String id, String number, String leader, SortedSet<String> crew, SortedSet<String> points, Window window) {}
