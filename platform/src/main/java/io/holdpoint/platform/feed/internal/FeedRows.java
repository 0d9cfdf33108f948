package io.holdpoint.platform.feed.internal;

import io.holdpoint.platform.feed.Change;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The feed as rows. */
@Component
public class FeedRows {

    /** The name, among advisory locks, of the one writer: "feed" in ASCII. */
    private static final long WRITER = 0x66656564L;

    private static final int BATCH = 1_000;

    private final DSLContext sql;

    FeedRows(DSLContext sql) {
        this.sql = sql;
    }

    /** The last position given. */
    public long end() {
        return sql.resultQuery("select coalesce(max(position), 0) from feed")
                .fetchSingle(row -> row.get(0, Long.class));
    }

    /** The events after {@code position}. */
    public List<Change> after(long position, int most) {
        return sql.resultQuery("""
                        select position, kind, stream, seq, type, at, by, unit from feed
                        where position > ? order by position limit ?""", position, most)
                .fetch(row -> new Change(
                        row.get(0, Long.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Integer.class),
                        row.get(4, String.class),
                        row.get(5, OffsetDateTime.class).toInstant(),
                        row.get(6, String.class),
                        row.get(7, String.class)));
    }

    /**
     * Gives the next committed events their positions, if no other process is at it. Positions are handed out under one lock
     * and become visible together with it being let go, so that whoever reads position n has every position below n.
     *
     * @return how many events got a position
     */
    @Transactional
    public int sequence() {
        if (!sql.resultQuery("select pg_try_advisory_xact_lock(?)", WRITER)
                .fetchSingle(row -> row.get(0, Boolean.class))) {
            return 0;
        }
        return sql.execute("""
                with taken as (
                  delete from outbox where id in (select id from outbox order by id limit ?) returning *),
                last as (select coalesce(max(position), 0) as position from feed)
                insert into feed (position, stream, kind, seq, type, unit, at, by)
                select last.position + row_number() over (order by taken.id),
                       stream, kind, seq, type, unit, at, by
                from taken, last""", BATCH);
    }
}
