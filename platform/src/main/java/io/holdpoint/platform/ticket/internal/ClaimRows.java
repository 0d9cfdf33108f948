package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.TicketState;
import io.holdpoint.kernel.ticket.Window;
import io.holdpoint.platform.database.Question;
import io.holdpoint.platform.database.Trip;
import io.holdpoint.platform.equipment.Tools;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** What open tickets bind, as rows. */
@Component
class ClaimRows {

    private final DSLContext sql;
    private final Tools tools;

    ClaimRows(DSLContext sql, Tools tools) {
        this.sql = sql;
        this.tools = tools;
    }

    /** Puts the difference on {@code trip}. */
    void move(Trip trip, String ticket, Claims before, Claims after) {
        move(trip, "PERSON", ticket, before.people(), after.people());
        move(trip, "POINT", ticket, before.points(), after.points());
        move(trip, "PRESENT", ticket, before.present(), after.present());
        move(trip, "ISOLATION", ticket, before.isolations(), after.isolations());
        if (!before.tools().equals(after.tools())) {
            tools.claiming(ticket, after.tools()).forEach(change -> trip.with(change));
        }
    }

    /**
     * Every open ticket that binds one of these people, or one of these points, or has one of these tools out; and every one, open
     * or not, that is tied to one of these tickets or is one of them.
     */
    List<OtherTicket> others(TicketNames names) {
        return asking(names).ask(sql);
    }

    /** The same, to be asked together with other things. */
    Question<List<OtherTicket>> asking(TicketNames names) {
        return Question.rows(
                """
                        select t.id, t.number, t.leader, t.window_from, t.window_to,
                          array(select subject from ticket_claim c where c.ticket = t.id and c.kind = 'PERSON'),
                          array(select subject from ticket_claim c where c.ticket = t.id and c.kind = 'POINT'),
                          array(select subject from ticket_claim c where c.ticket = t.id and c.kind = 'PRESENT'),
                          array(select subject from ticket_claim c where c.ticket = t.id and c.kind = 'ISOLATION'),
                          t.form, t.state, t.parent
                        from ticket t where t.open and t.id in (
                          select ticket from ticket_claim where kind = 'PERSON' and subject = any(?)
                          union select ticket from ticket_claim where kind = 'POINT' and subject = any(?)
                          union select ticket from ticket_claim where kind = 'ISOLATION' and subject = any(?)
                          union select ticket from tool_claim where tool = any(?))
                          or t.parent = any(?) or t.id = any(?)
                        order by t.id""",
                ClaimRows::other,
                names.people().toArray(String[]::new),
                names.points().toArray(String[]::new),
                names.tickets().toArray(String[]::new),
                names.tools().toArray(String[]::new),
                names.tickets().toArray(String[]::new),
                names.tied().toArray(String[]::new));
    }

    private static void move(Trip trip, String kind, String ticket, SortedSet<String> before, SortedSet<String> after) {
        if (before.equals(after)) {
            return;
        }
        var claimed = after.toArray(String[]::new);
        trip.with(Question.change(
                "delete from ticket_claim where kind = ? and ticket = ? and subject <> all(?)", kind, ticket, claimed));
        trip.with(Question.change("""
                insert into ticket_claim (kind, subject, ticket)
                select ?, subject, ? from unnest(?::text[]) as subject on conflict do nothing""", kind, ticket, claimed));
    }

    private static OtherTicket other(Record row) {
        return new OtherTicket(
                row.get(0, String.class),
                row.get(1, String.class),
                Form.valueOf(row.get(9, String.class)),
                TicketState.valueOf(row.get(10, String.class)),
                row.get(2, String.class),
                subjects(row, 5),
                subjects(row, 7),
                subjects(row, 6),
                new Window(
                        row.get(3, OffsetDateTime.class).toInstant(),
                        row.get(4, OffsetDateTime.class).toInstant()),
                Optional.ofNullable(row.get(11, String.class)),
                subjects(row, 8));
    }

    private static SortedSet<String> subjects(Record row, int column) {
        return new TreeSet<>(Arrays.asList(row.get(column, String[].class)));
    }
}
