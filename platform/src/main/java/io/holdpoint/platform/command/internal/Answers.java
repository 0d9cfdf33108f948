package io.holdpoint.platform.command.internal;

import io.holdpoint.kernel.Reason;
import io.holdpoint.platform.command.Order;
import io.holdpoint.platform.command.Outcome;
import io.holdpoint.platform.command.Refused;
import io.holdpoint.platform.command.Refused.Why;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was answered under which idempotency key. */
@Component
public class Answers {

    private final DSLContext sql;
    private final JsonMapper json;

    Answers(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The answer given before; throws {@link Refused} where the key stood for another command. */
    public Optional<Outcome> earlier(Order<?> order) {
        return order.key()
                .flatMap(key -> sql.resultQuery(
                                "select fingerprint, stream, version, reasons from answer where person = ? and key = ?::uuid",
                                order.actor().person(),
                                key.id())
                        .fetchOptional(row -> outcome(row, key)));
    }

    /** Keeps an answer together with the effect; the key of the table lets one of two equal commands through. */
    public void keep(Order<?> order, Outcome outcome, Instant now) {
        order.key()
                .ifPresent(key -> sql.execute(
                        """
                insert into answer (person, key, fingerprint, stream, version, reasons, at)
                values (?, ?::uuid, ?, ?, ?, ?::jsonb, ?::timestamptz)""",
                        order.actor().person(),
                        key.id(),
                        key.fingerprint(),
                        order.id(),
                        outcome instanceof Outcome.Granted granted ? granted.version() : 0,
                        reasons(outcome),
                        OffsetDateTime.ofInstant(now, ZoneOffset.UTC)));
    }

    /** Forgets answers older than anybody would repeat a command. */
    public int forgetBefore(Instant then) {
        return sql.execute(
                "delete from answer where at < ?::timestamptz", OffsetDateTime.ofInstant(then, ZoneOffset.UTC));
    }

    private Outcome outcome(Record row, Order.Key key) {
        if (!key.fingerprint().equals(row.get(0, String.class))) {
            throw new Refused(Why.KEY_REUSED);
        }
        String id = row.get(1, String.class);
        String reasons = row.get(3, String.class);
        return reasons == null
                ? new Outcome.Granted(id, row.get(2, Integer.class))
                : new Outcome.Held(id, json.readValue(reasons, new TypeReference<List<Reason>>() {}));
    }

    private @Nullable String reasons(Outcome outcome) {
        return outcome instanceof Outcome.Held held ? json.writeValueAsString(held.reasons()) : null;
    }
}
