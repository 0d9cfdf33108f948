package io.holdpoint.platform.evidence.internal;

import io.holdpoint.kernel.Stamp;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Pictures as rows. */
@Component
public class EvidenceRows {

    private final DSLContext sql;

    EvidenceRows(DSLContext sql) {
        this.sql = sql;
    }

    @SuppressWarnings("ArrayRecordComponent") // a carrier between a row and a response, never compared
    record Stored(Picture.Kind kind, byte[] content) {}

    /** Whether the picture is stored. */
    public boolean has(String hash) {
        return sql.resultQuery("select 1 from evidence where hash = ?", hash)
                .fetchOptional()
                .isPresent();
    }

    /** Keeps a picture; the same one twice is one. */
    void keep(Picture picture, Stamp stamp) {
        sql.execute(
                """
                insert into evidence (hash, media_type, content, by, at) values (?, ?, ?, ?, ?::timestamptz)
                on conflict do nothing""",
                picture.hash(),
                picture.kind().mediaType(),
                picture.content(),
                stamp.by(),
                OffsetDateTime.ofInstant(stamp.at(), ZoneOffset.UTC));
    }

    Optional<Stored> find(String hash) {
        return sql.resultQuery("select media_type, content from evidence where hash = ?", hash)
                .fetchOptional(row ->
                        new Stored(Picture.Kind.of(row.get(0, String.class)).orElseThrow(), row.get(1, byte[].class)));
    }
}
