package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketState;
import io.holdpoint.platform.catalogue.Catalogue;
import io.holdpoint.platform.command.Actor;
import io.holdpoint.platform.command.Page;
import io.holdpoint.platform.database.Question;
import io.holdpoint.platform.database.Trip;
import io.holdpoint.platform.plan.PlanTickets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Tickets as rows: for lists, and for the guards of the database. */
@Component
class TicketRows implements PlanTickets {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");
    private static final Instant LONG_AGO = Instant.EPOCH;

    private final DSLContext sql;
    private final Catalogue catalogue;

    TicketRows(DSLContext sql, Catalogue catalogue) {
        this.sql = sql;
        this.catalogue = catalogue;
    }

    /** A ticket's place in a list. */
    record Place(String id, Instant from) {}

    void add(Ticket ticket) {
        var content = ticket.content();
        sql.execute(
                """
                insert into ticket (id, number, state, form, plan, unit, leader, window_from, window_to, parent)
                values (?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?::timestamptz, ?)""",
                ticket.id(),
                number(content.unit(), content.window().from()),
                ticket.state().name(),
                content.form().name(),
                content.plan(),
                content.unit(),
                ticket.crew().leader(),
                at(ticket.window().from()),
                at(ticket.window().to()),
                content.more().parent().orElse(null));
    }

    void move(Trip trip, Ticket before, Ticket ticket) {
        if (shown(before).equals(shown(ticket))) {
            return;
        }
        trip.with(Question.change(
                """
                update ticket set state = ?, form = ?, leader = ?, window_from = ?::timestamptz,
                  window_to = ?::timestamptz, parent = ?
                where id = ?""",
                ticket.state().name(),
                ticket.content().form().name(),
                ticket.crew().leader(),
                at(ticket.window().from()),
                at(ticket.window().to()),
                ticket.content().more().parent().orElse(null),
                ticket.id()));
    }

    /** The numbers on paper, by id. */
    Map<String, String> numbers(Collection<String> ids) {
        var numbers = new HashMap<String, String>();
        sql.resultQuery("select id, number from ticket where id = any(?)", (Object) ids.toArray(String[]::new))
                .fetch()
                .forEach(row -> numbers.put(row.get(0, String.class), row.get(1, String.class)));
        return numbers;
    }

    List<Place> list(Actor actor, List<TicketState> states, boolean live, Optional<Page.Cursor> after, int most) {
        var wanted = states.isEmpty() ? Arrays.asList(TicketState.values()) : states;
        var last = after.orElse(new Page.Cursor(LONG_AGO, ""));
        return sql.resultQuery(
                        """
                        select id, window_from from ticket
                        where (window_from, id) > (?::timestamptz, ?) and state = any(?)
                          and (not ? or state not in ('ARCHIVED', 'NOT_EXECUTED', 'VOID')) and (? or unit = any(?))
                        order by window_from, id limit ?""",
                        at(last.at()),
                        last.id(),
                        wanted.stream().map(Enum::name).toArray(String[]::new),
                        live,
                        actor.everywhere(),
                        actor.units().toArray(String[]::new),
                        most)
                .fetch(row -> new Place(
                        row.get(0, String.class),
                        row.get(1, OffsetDateTime.class).toInstant()));
    }

    /** Tickets at work whose time is over. */
    List<String> overdue(Instant now) {
        return sql.resultQuery("""
                        select id from ticket
                        where state in ('PERMITTED', 'WORKING', 'LIVE_TEST', 'SUSPENDED') and window_to <= ?::timestamptz order by id""", at(now)).fetch(row -> row.get(0, String.class));
    }

    @Override
    public List<Brief> of(String plan) {
        return sql.resultQuery("select id, number, state, form from ticket where plan = ? order by number", plan)
                .fetch(row -> new Brief(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        TicketState.valueOf(row.get(2, String.class)),
                        Form.valueOf(row.get(3, String.class))));
    }

    /** Counts up under a row lock, so that no two tickets of a unit share a number and none is left out. */
    private String number(String unit, Instant from) {
        var month = MONTH.format(from.atOffset(catalogue.offset()));
        int count = sql.resultQuery("""
                        insert into ticket_number as known (unit, month, last) values (?, ?, 1)
                        on conflict (unit, month) do update set last = known.last + 1 returning last""", unit, month).fetchSingle(row -> row.get(0, Integer.class));
        return "%s-%s-%04d".formatted(unit, month, count);
    }

    private static List<Object> shown(Ticket ticket) {
        return List.of(
                ticket.state(),
                ticket.content().form(),
                ticket.crew().leader(),
                ticket.window(),
                ticket.content().more().parent());
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
