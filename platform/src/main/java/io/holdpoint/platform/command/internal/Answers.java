package io.holdpoint.platform.command.internal;

import io.holdpoint.kernel.Reason;
import io.holdpoint.platform.command.Order;
import io.holdpoint.platform.command.Outcome;
import io.holdpoint.platform.command.Refused;
import io.holdpoint.platform.command.Refused.Why;
import io.holdpoint.platform.database.Question;
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

    /** The answer given before; reading it throws {@link Refused} where the key stood for another command. */
    public Question<Optional<Outcome>> earlier(Order<?> order, Order.Key key) {
        return Question.of(
                "select fingerprint, stream, version, reasons from answer where person = ? and key = ?::uuid",
                rows -> rows.stream().findFirst().map(row -> outcome(row, key)),
                order.actor().person(),
                key.id());
    }

    /** Keeps an answer together with the effect; the key of the table lets one of two equal commands through. */
    public Question<Boolean> keeping(Order<?> order, Order.Key key, Outcome outcome, Instant now) {
        return Question.change(
                """
                insert into answer (person, key, fingerprint, stream, version, reasons, at)
                values (?, ?::uuid, ?, ?, ?, ?::jsonb, ?::timestamptz)""",
                order.actor().person(),
                key.id(),
                key.fingerprint(),
                order.id(),
                outcome instanceof Outcome.Granted granted ? granted.version() : 0,
                reasons(outcome),
                OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
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
        int version = row.get(2, Integer.class);
        List<Reason> told = reasons == null ? List.of() : json.readValue(reasons, new TypeReference<>() {});
        return version > 0 ? new Outcome.Granted(id, version, told) : new Outcome.Held(id, told);
    }

    /** What there was to tell: the reasons of a refusal, whose version is 0, or the warnings that came with a grant. */
    private @Nullable String reasons(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Held held -> json.writeValueAsString(held.reasons());
            case Outcome.Granted granted ->
                granted.warnings().isEmpty() ? null : json.writeValueAsString(granted.warnings());
        };
    }
}
