package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.ticket.Crew;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.platform.database.Question;
import io.holdpoint.platform.database.Trip;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What two tickets can compete for: a person, a tool, a point. Before such a decision reads what other tickets hold, it takes a
 * lock on the thing itself, so that of two decisions about one thing the second sees what the first did (no write skew).
 */
final class Rivalry {

    private Rivalry() {}

    /** Puts on {@code trip} the locks on what {@code command} may win or lose, always in the same order, until the transaction ends. */
    static void lock(Trip trip, Optional<Ticket> ticket, TicketCommand command) {
        SortedSet<String> things = things(ticket, command);
        if (!things.isEmpty()) {
            trip.with(Question.change("""
                    select pg_advisory_xact_lock(hashtextextended(thing, 0))
                    from (select thing from unnest(?::text[]) as thing order by thing) as ordered""", (Object) things.toArray(String[]::new)));
        }
    }

    private static SortedSet<String> things(Optional<Ticket> ticket, TicketCommand command) {
        var things = new TreeSet<String>();
        switch (command) {
            case TicketCommand.Issue _, TicketCommand.GrantExtension _, TicketCommand.SignLeaderChange _ ->
                ticket.ifPresent(now -> {
                    crew(now, things);
                    tied(now, things);
                });
            case TicketCommand.AddMember add -> things.add("person " + add.person());
            case TicketCommand.ScanTool scan -> things.add("tool " + scan.tool());
            case TicketCommand.OpenPoint open -> things.add("point " + open.point());
            case TicketCommand.LockPoint lock -> things.add("point " + lock.point());
            case TicketCommand.RemoveLock off -> things.add("point " + off.point());
            case TicketCommand.Restore restore -> things.add("point " + restore.point());
            case TicketCommand.RemoveEarth _, TicketCommand.Permit _, TicketCommand.BeginLiveTest _ ->
                ticket.ifPresent(now -> tied(now, things));
            default -> {}
        }
        return things;
    }

    /** What a certificate and the tickets that rely on it decide about each other. */
    private static void tied(Ticket ticket, SortedSet<String> things) {
        things.add("ticket " + ticket.id());
        ticket.content().more().isolations().forEach(id -> things.add("ticket " + id));
        ticket.content().more().parent().ifPresent(id -> things.add("ticket " + id));
    }

    private static void crew(Ticket ticket, SortedSet<String> things) {
        ticket.everybody().forEach(person -> things.add("person " + person));
        ticket.crew().pending().map(Crew.LeaderChange::to).ifPresent(person -> things.add("person " + person));
    }
}
