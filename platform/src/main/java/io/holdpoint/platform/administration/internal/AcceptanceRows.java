package io.holdpoint.platform.administration.internal;

import io.holdpoint.kernel.regime.Acceptance;
import io.holdpoint.kernel.regime.Place;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** What administrators accepted by name; it is added to and never taken back. */
@Component
class AcceptanceRows {

    private final DSLContext sql;

    AcceptanceRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Everything accepted under this regime, in order of time. */
    List<Acceptance> of(String regime) {
        return sql.resultQuery(
                        "select name, key, value, person, at from regime_acceptance where regime = ? order by at",
                        regime)
                .fetch(AcceptanceRows::acceptance);
    }

    void add(String regime, Acceptance accepted) {
        sql.execute(
                "insert into regime_acceptance (name, key, value, regime, person, at) values (?, ?, ?, ?, ?, ?::timestamptz)",
                accepted.place().name(),
                accepted.place().key(),
                accepted.value().isPresent() ? accepted.value().getAsLong() : null,
                regime,
                accepted.person(),
                OffsetDateTime.ofInstant(accepted.at(), ZoneOffset.UTC));
    }

    private static Acceptance acceptance(Record row) {
        var value = row.get(2, Long.class);
        return new Acceptance(
                new Place(row.get(0, String.class), row.get(1, String.class)),
                value == null ? OptionalLong.empty() : OptionalLong.of(value),
                row.get(3, String.class),
                row.get(4, OffsetDateTime.class).toInstant());
    }
}
