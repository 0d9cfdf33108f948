package io.holdpoint.platform.network.internal;

import io.holdpoint.kernel.Stamp;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** The networks that were brought in; the latest is in force, the others are kept as the record of what was decided on. */
@Component
class NetworkRows {

    private final DSLContext sql;

    NetworkRows(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * A network as it is kept.
     *
     * @param version counts up
     * @param stamp who brought it in, and when
     * @param hash SHA-256 of its CSV, in hexadecimal digits
     */
    record Version(long version, Stamp stamp, String hash) {}

    /** The latest; empty where none was ever brought in. */
    Optional<Version> latest() {
        return sql.resultQuery("select version, by, at, hash from network order by version desc limit 1")
                .fetchOptional(NetworkRows::version);
    }

    /** Its CSV, compressed by gzip. */
    byte[] content(long version) {
        return sql.resultQuery("select content from network where version = ?", version)
                .fetchOptional(row -> row.get(0, byte[].class))
                .orElseThrow();
    }

    /** Keeps another one. */
    Version keep(byte[] content, String hash, Stamp stamp) {
        return sql.resultQuery("""
                        insert into network (by, at, hash, content) values (?, ?::timestamptz, ?, ?)
                        returning version, by, at, hash""", stamp.by(), OffsetDateTime.ofInstant(stamp.at(), ZoneOffset.UTC), hash, content)
                .fetchOptional(NetworkRows::version)
                .orElseThrow();
    }

    private static Version version(Record row) {
        return new Version(
                row.get(0, Long.class),
                new Stamp(
                        row.get(1, String.class),
                        row.get(2, OffsetDateTime.class).toInstant()),
                row.get(3, String.class));
    }
}
