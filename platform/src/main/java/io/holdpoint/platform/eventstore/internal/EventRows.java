package io.holdpoint.platform.eventstore.internal;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.platform.database.Question;
import io.holdpoint.platform.database.Trip;
import io.holdpoint.platform.eventstore.Appended;
import io.holdpoint.platform.eventstore.BrokenHistory;
import io.holdpoint.platform.eventstore.Recorded;
import io.holdpoint.platform.eventstore.Subject;
import io.holdpoint.platform.json.KernelShapes;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Histories as rows. */
@Component
public class EventRows {

    /** The shape in which events are written today. A change of shape raises it and teaches {@link #event} the old one. */
    private static final short SCHEMA = 1;

    /** How a row is claimed for the rest of the transaction. */
    public enum Claim {
        /** Not at all. */
        NONE(""),
        /** Against appending. */
        SHARED(" for share"),
        /** Against everybody. */
        ALONE(" for update");

        private final String clause;

        Claim(String clause) {
            this.clause = clause;
        }
    }

    private final DSLContext sql;
    private final JsonMapper json;
    private final ApplicationEventPublisher told;

    EventRows(DSLContext sql, JsonMapper json, ApplicationEventPublisher told) {
        this.sql = sql;
        this.json = json;
        this.told = told;
    }

    /** The version of a history; empty where there is none of this kind. */
    public Optional<Integer> version(String kind, String id, Claim claim) {
        return asking(kind, id, claim).ask(sql);
    }

    /** The same, to be asked together with other things. */
    public Question<Optional<Integer>> asking(String kind, String id, Claim claim) {
        return Question.of(
                "select version from stream where id = ? and kind = ?" + claim.clause,
                rows -> rows.stream().findFirst().map(row -> row.get(0, Integer.class)),
                id,
                kind);
    }

    /** The versions of these histories, by id. */
    public Map<String, Integer> versions(String kind, Collection<String> ids) {
        return sql.resultQuery(
                        "select id, version from stream where id = any(?) and kind = ?",
                        ids.toArray(String[]::new),
                        kind)
                .fetchMap(row -> row.get(0, String.class), row -> row.get(1, Integer.class));
    }

    /** The events after {@code after} up to {@code last}. */
    public <E> List<Recorded<E>> read(Subject<?, E> subject, String id, int after, int last) {
        return sql.resultQuery("""
                        select seq, schema_version, body, at, by from event
                        where stream = ? and seq > ? and seq <= ? order by seq""", id, after, last).fetch(row -> recorded(subject, id, row));
    }

    /** A new row to lock. */
    public void open(String kind, String id, int version) {
        sql.execute("insert into stream (id, kind, version) values (?, ?, ?)", id, kind, version);
    }

    /** Writes events, what the feed is to tell of them, and the new version. */
    public <E> Question<Boolean> appending(
            Subject<?, E> subject, String id, String unit, int known, List<E> events, Stamp stamp) {
        var at = OffsetDateTime.ofInstant(stamp.at(), ZoneOffset.UTC);
        int size = events.size();
        var types = new String[size];
        var bodies = new String[size];
        for (int index = 0; index < size; index++) {
            E event = events.get(index);
            types[index] = KernelShapes.name(event.getClass());
            bodies[index] = json.writerFor(subject.events()).writeValueAsString(event);
        }
        return Question.change(
                """
                with happened as (
                  select ?::int + ordinality::int as seq, type, body
                  from unnest(?::text[], ?::text[]) with ordinality as e (type, body, ordinality)),
                moved as (update stream set version = ?::int where id = ? and version <> ?::int),
                kept as (
                  insert into event (stream, seq, type, schema_version, body, at, by)
                  select ?, seq, type, ?::smallint, body::jsonb, ?::timestamptz, ? from happened)
                insert into outbox (stream, kind, seq, type, unit, at, by)
                select ?, ?, seq, type, ?, ?::timestamptz, ? from happened order by seq""",
                known,
                types,
                bodies,
                known + size,
                id,
                known + size,
                id,
                SCHEMA,
                at,
                stamp.by(),
                id,
                subject.kind(),
                unit,
                at,
                stamp.by());
    }

    /** Writes the first events of a history. */
    public <E> void append(Subject<?, E> subject, String id, String unit, List<E> events, Stamp stamp) {
        var trip = new Trip();
        trip.with(appending(subject, id, unit, 0, events, stamp));
        trip.make(sql);
    }

    /** Does {@code work} once the transaction stands, and tells that something was appended. */
    public void afterCommit(String id, Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
                told.publishEvent(new Appended(id));
            }
        });
    }

    private <E> Recorded<E> recorded(Subject<?, E> subject, String stream, Record row) {
        int seq = row.get(0, Integer.class);
        return new Recorded<>(
                seq,
                event(subject, stream, seq, row.get(1, Short.class), row.get(2, String.class)),
                new Stamp(
                        row.get(4, String.class),
                        row.get(3, OffsetDateTime.class).toInstant()));
    }

    private <E> E event(Subject<?, E> subject, String stream, int seq, short schema, String body) {
        if (schema > SCHEMA) {
            throw BrokenHistory.of(stream, "event " + seq + " was written by a newer release, in shape " + schema);
        }
        try {
            return json.readValue(body, subject.events());
        } catch (JacksonException unreadable) {
            throw BrokenHistory.of(stream, "event " + seq + " is not readable: " + unreadable.getOriginalMessage());
        }
    }
}
