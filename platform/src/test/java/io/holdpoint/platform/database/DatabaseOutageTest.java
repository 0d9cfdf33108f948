package io.holdpoint.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.platform.Visitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The embedded server is killed under a running platform: callers are told to come back, and it does come back. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "holdpoint.mode=demo",
            "server.address=127.0.0.1",
            "holdpoint.database.cache=target/postgres-cache"
        })
@DirtiesContext
class DatabaseOutageTest {

    @TempDir
    private static Path folder;

    @Autowired
    private DSLContext sql;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void useAFolderOfItsOwn(DynamicPropertyRegistry registry) {
        registry.add("holdpoint.data", () -> folder.resolve("data"));
    }

    /** What was acknowledged before, during and after is there; what was not was refused with 503 and nothing else. */
    @Test
    void answersThatTheDatabaseIsAwayUntilItIsBack() throws Exception {
        var administrator = Visitor.as("administrator", port);
        var acknowledged = new ArrayList<String>();
        var refused = new ArrayList<Visitor.Answer>();
        assertThat(add(administrator, "BEFORE").status()).isEqualTo(201);
        kill();
        Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
        for (int count = 0;
                !backAfterOutage(refused, acknowledged) && Instant.now().isBefore(deadline);
                count++) {
            var answer = add(administrator, "U" + count);
            if (answer.status() == 201) {
                acknowledged.add("U" + count + (refused.isEmpty() ? "" : " after"));
            } else {
                refused.add(answer);
            }
        }
        assertThat(refused).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.text()).isEqualTo(503);
            assertThat(answer.code()).isEqualTo("E5001");
            assertThat(answer.header("Retry-After")).isEqualTo("1");
        });
        assertThat(administrator.get("/api/units?limit=200").json().path("items"))
                .extracting(unit -> unit.path("id").asString())
                .contains("BEFORE")
                .containsAll(acknowledged.stream()
                        .map(id -> id.replace(" after", ""))
                        .toList());
        awaitOnRecord(refused.size(), acknowledged.size() + 1);
    }

    /** Nothing that happened around the outage is missing from the record, the refusals least of all. */
    private void awaitOnRecord(int refusals, int additions) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (onRecord("REFUSED", "FAILED") < refusals || onRecord("DONE") < additions) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.onSpinWait();
        }
    }

    private int onRecord(String... outcomes) {
        return sql.resultQuery(
                        "select count(*) from audit_entry where action = 'POST /api/units' and outcome = any(?)",
                        (Object) outcomes)
                .fetchSingleInto(int.class);
    }

    private static boolean backAfterOutage(List<Visitor.Answer> refused, List<String> acknowledged) {
        return !refused.isEmpty()
                && !acknowledged.isEmpty()
                && acknowledged.getLast().endsWith(" after");
    }

    private static Visitor.Answer add(Visitor visitor, String id) {
        return visitor.post(
                "/api/units",
                "{\"id\":\"%s\",\"parent\":\"ROOT\",\"name\":{\"en\":\"Unit\",\"zh\":\"单位\"}}".formatted(id));
    }

    private static void kill() throws Exception {
        long server = Long.parseLong(Files.readAllLines(folder.resolve("data/postgres/postmaster.pid"))
                .getFirst()
                .strip());
        ProcessHandle.of(server).orElseThrow().destroyForcibly();
    }
}
