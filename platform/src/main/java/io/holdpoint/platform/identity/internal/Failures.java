package io.holdpoint.platform.identity.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Failed attempts by name, in real time. Names are kept as hashes only: a password typed into the wrong field must not
 * stay anywhere.
 */
@Component
class Failures {

    private static final int MOST = 5;

    private final DSLContext sql;

    Failures(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether the name is locked now. */
    boolean locked(String name) {
        return sql.resultQuery(
                        "select exists (select from sign_in_failure where name_hash = ? and locked_until > now())",
                        hash(name))
                .fetchSingleInto(boolean.class);
    }

    /** Counts a failure; true when it locked the name. Failures more than 15 minutes apart start anew. */
    boolean count(String name) {
        return sql.resultQuery("""
                        insert into sign_in_failure as f (name_hash, failures, last_at) values (?, 1, now())
                        on conflict (name_hash) do update set
                            failures = case when f.last_at < now() - interval '15 minutes' then 1 else f.failures + 1 end,
                            locked_until = case
                                when f.last_at >= now() - interval '15 minutes' and f.failures + 1 >= ?
                                then now() + interval '15 minutes' end,
                            last_at = now()
                        returning locked_until is not null""", hash(name), MOST).fetchSingleInto(boolean.class);
    }

    /** Forgets the failures after a success. */
    void forget(String name) {
        sql.execute("delete from sign_in_failure where name_hash = ?", hash(name));
    }

    private static String hash(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(name.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
