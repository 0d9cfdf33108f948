package io.holdpoint.platform.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.platform.PlatformTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A record with a hole, or with what nobody can read, is told as such; nothing is decided on the rest of it. A record cannot be changed,
 * so each case is a copy that was never whole.
 */
@PlatformTest
class BrokenHistoryTest {

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext sql;

    @Test
    void anEventIsMissing() {
        refused(copied("seq <> 2", "schema_version", "body"), "event 2 is missing");
    }

    @Test
    void theLastEventIsMissing() {
        refused(copied("seq < 3", "schema_version", "body"), "does not reach");
    }

    @Test
    void anEventIsOfANewerRelease() {
        refused(copied("true", "case seq when 2 then 99 else schema_version end", "body"), "newer release");
    }

    @Test
    void anEventIsOfAKindThatNobodyKnows() {
        var unknown = "case seq when 2 then jsonb_set(body, '{type}', '\"teleported\"') else body end";
        refused(copied("true", "schema_version", unknown), "not readable");
    }

    private record Copy(Job job, String id) {}

    private static void refused(Copy copy, String what) {
        var leader = copy.job().as(copy.job().id("leader"));
        for (String path : new String[] {"", "/review"}) {
            var answer = leader.get("/api/tickets/" + copy.id() + path);
            assertThat(answer.code()).isEqualTo("E5002");
            assertThat(answer.json().path("stream").asString()).isEqualTo(copy.id());
            assertThat(answer.json().path("broken").asString()).contains(what);
        }
        var command = leader.request("/api/tickets/" + copy.id() + "/commands")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-XSRF-TOKEN", Objects.requireNonNull(leader.cookie("XSRF-TOKEN")))
                .POST(BodyPublishers.ofString("{\"type\":\"depart\"}"));
        assertThat(leader.send(command).code()).isEqualTo("E5002");
    }

    /** The first three events of an issued ticket under a name of their own, so that nobody remembers what it was. */
    private Copy copied(String which, String schema, String body) {
        var job = Job.ticketed(port);
        Day.of(job).received();
        var id = "copy-" + UUID.randomUUID();
        sql.execute(
                "insert into stream (id, kind, version) select ?, kind, 3 from stream where id = ?", id, job.ticket());
        sql.execute(
                "insert into event (stream, seq, type, schema_version, body, at, by) select ?, seq, type, " + schema
                        + ", " + body + ", at, by from event where stream = ? and seq <= 3 and " + which,
                id,
                job.ticket());
        return new Copy(job, id);
    }
}
