package io.holdpoint.platform.audit.internal;

import io.holdpoint.platform.audit.AuditEntry;
import io.holdpoint.platform.audit.AuditEntry.Outcome;
import io.holdpoint.platform.audit.AuditRecord;
import io.holdpoint.platform.database.Question;
import io.holdpoint.platform.database.Trip;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The table of the record, which takes additions only. */
@Component
public class AuditRows implements AuditRecord {

    private final DSLContext sql;

    AuditRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Adds a line, in the running transaction where there is one. */
    public void add(AuditLine line) {
        var trip = new Trip();
        trip.with(adding(line));
        trip.make(sql);
    }

    /** The same, together with other things. */
    public Question<Boolean> adding(AuditLine line) {
        return Question.change(
                """
                insert into audit_entry (at, person, action, note, outcome, status, code, address)
                values (?::timestamptz, ?, ?, ?, ?, ?, ?, ?)""",
                line.at().toString(),
                line.person(),
                line.action(),
                line.note(),
                Outcome.of(line.status()).name(),
                line.status(),
                line.code(),
                line.address());
    }

    /** The newest entries below a number. */
    @Override
    public List<AuditEntry> before(long number, int most) {
        return sql.resultQuery("""
                        select id, at, recorded_at, person, action, note, outcome, status, code, address
                        from audit_entry where id < ? order by id desc limit ?""", number, most)
                .fetch(row -> new AuditEntry(
                        row.get(0, long.class),
                        row.get(1, Instant.class),
                        row.get(2, Instant.class),
                        Optional.ofNullable(row.get(3, String.class)),
                        row.get(4, String.class),
                        Optional.ofNullable(row.get(5, String.class)),
                        Outcome.valueOf(row.get(6, String.class)),
                        row.get(7, int.class),
                        Optional.ofNullable(row.get(8, String.class)),
                        row.get(9, String.class)));
    }
}
