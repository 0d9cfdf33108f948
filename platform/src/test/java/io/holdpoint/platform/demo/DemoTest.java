package io.holdpoint.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.platform.PlatformTest;
import io.holdpoint.platform.Visitor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class DemoTest {

    @LocalServerPort
    private int port;

    @Test
    void letsAVisitorChooseWhoToBe() {
        var visitor = new Visitor(port);
        var session = visitor.get("/api/session").json();
        assertThat(session.path("person").isNull()).isTrue();
        assertThat(session.path("demo").asBoolean()).isTrue();
        assertThat(session.path("productionSetup").asBoolean()).isFalse();
        assertThat(visitor.get("/api/demo/persons").json())
                .anySatisfy(person -> assertThat(person.path("id").asString()).isEqualTo("administrator"));

        assertThat(visitor.post("/api/demo/session", "{\"person\":\"administrator\"}")
                        .status())
                .isEqualTo(204);
        var person = visitor.get("/api/session").json().path("person");
        assertThat(person.path("roles").get(0).asString()).isEqualTo("ADMINISTRATOR");
        assertThat(person.path("name").path("zh").asString()).isEqualTo("系统管理员");

        assertThat(visitor.delete("/api/session").status()).isEqualTo(204);
        assertThat(visitor.get("/api/session").json().path("person").isNull()).isTrue();
    }

    @Test
    void knowsNobodyElse() {
        var answer = new Visitor(port).post("/api/demo/session", "{\"person\":\"nobody\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("E2002");
    }

    /** DNS rebinding: a hostile page points its own name at 127.0.0.1, so the name that is asked for counts too. */
    @Test
    void answersUnderALoopbackNameAlone() throws IOException {
        assertThat(statusLine("evil.example")).contains("403");
        assertThat(statusLine("evil.example:" + port)).contains("403");
        assertThat(statusLine("localhost:" + port)).contains("200");
        assertThat(statusLine("127.0.0.1:" + port)).contains("200");
        assertThat(statusLine("[::1]:" + port)).contains("200");
    }

    /** Recorded times never run back, so the clock does not either. */
    @Test
    void movesItsClockOnForTheSystemAlone() {
        var system = Visitor.as("system", port);
        Instant before = now(system);
        Instant later = before.plus(Duration.ofHours(2));
        assertThat(Visitor.as("administrator", port)
                        .put("/api/demo/clock", "{\"now\":\"%s\"}".formatted(later))
                        .code())
                .isEqualTo("E1004");
        assertThat(system.put("/api/demo/clock", "{\"now\":\"%s\"}".formatted(later))
                        .status())
                .isEqualTo(200);
        assertThat(now(system)).isBetween(later, later.plusSeconds(60));
        assertThat(system.put("/api/demo/clock", "{\"now\":\"%s\"}".formatted(before))
                        .code())
                .isEqualTo("E2002");
        assertThat(now(system)).isAfterOrEqualTo(later);
    }

    private static Instant now(Visitor visitor) {
        return Instant.parse(visitor.get("/api/demo/clock").json().path("now").asString());
    }

    private String statusLine(String host) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write("GET /api/session HTTP/1.0\r\nHost: %s\r\n\r\n"
                            .formatted(host)
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElseThrow();
        }
    }
}
