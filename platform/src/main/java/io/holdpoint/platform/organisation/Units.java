package io.holdpoint.platform.organisation;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** The tree of units. */
@Component
public class Units {

    private final DSLContext sql;

    Units(DSLContext sql) {
        this.sql = sql;
    }

    /** A unit and all that is below it: the data scope of whoever belongs to it. */
    public NavigableSet<String> subtree(String unit) {
        return new TreeSet<>(sql.resultQuery("""
                        with recursive below (id) as (
                            select id from unit where id = ?
                            union select unit.id from unit join below on unit.parent = below.id)
                        select id from below""", unit).fetchInto(String.class));
    }

    /** The codes of all units. */
    public NavigableSet<String> all() {
        return new TreeSet<>(sql.resultQuery("select id from unit").fetchInto(String.class));
    }

    /** The units of these ids after {@code after}, in order of id. */
    public List<Unit> list(Collection<String> ids, String after, int most) {
        return sql.resultQuery(
                        "select id, parent, name_en, name_zh from unit where id = any(?) and id > ? order by id limit ?",
                        ids.toArray(String[]::new),
                        after,
                        most)
                .fetch(Units::unit);
    }

    /** Adds a unit; a taken code breaks the table's key. */
    public void add(Unit unit) {
        sql.execute(
                "insert into unit (id, parent, name_en, name_zh) values (?, ?, ?, ?)",
                unit.id(),
                unit.parent().orElse(null),
                unit.name().en(),
                unit.name().zh());
    }

    /** Whether there is any unit yet. */
    public boolean none() {
        return !sql.resultQuery("select exists (select from unit)").fetchSingleInto(boolean.class);
    }

    private static Unit unit(Record row) {
        return new Unit(
                row.get(0, String.class),
                Optional.ofNullable(row.get(1, String.class)),
                new Name(row.get(2, String.class), row.get(3, String.class)));
    }
}
