package io.holdpoint.platform.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The firms that work for the utility. */
@Component
public class Contractors {

    private final DSLContext sql;

    Contractors(DSLContext sql) {
        this.sql = sql;
    }

    /** The contractors after {@code after}, in order of id. */
    public List<Contractor> list(String after, int most) {
        return sql.resultQuery("""
                        select id, name_en, name_zh, licence_until, agreement_until, barred
                        from contractor where id > ? order by id limit ?""", after, most)
                .fetch(row -> new Contractor(
                        row.get(0, String.class),
                        new Name(row.get(1, String.class), row.get(2, String.class)),
                        row.get(3, LocalDate.class),
                        row.get(4, LocalDate.class),
                        row.get(5, boolean.class)));
    }

    /** Whether there is one of this code. */
    public boolean known(String id) {
        return sql.resultQuery("select exists (select from contractor where id = ?)", id)
                .fetchSingleInto(boolean.class);
    }

    /** Adds a contractor; a taken code breaks the table's key. */
    public void add(Contractor contractor) {
        sql.execute(
                """
                insert into contractor (id, name_en, name_zh, licence_until, agreement_until, barred)
                values (?, ?, ?, ?, ?, ?)""",
                contractor.id(),
                contractor.name().en(),
                contractor.name().zh(),
                contractor.licenceUntil(),
                contractor.agreementUntil(),
                contractor.barred());
    }
}
