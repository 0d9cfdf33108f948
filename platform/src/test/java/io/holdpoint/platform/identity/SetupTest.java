package io.holdpoint.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.platform.Visitor;
import io.holdpoint.platform.database.internal.SharedDatabase;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The first start of the real thing: no account, no default password, one link. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"holdpoint.mode=production", "server.address=127.0.0.1"})
@ContextConfiguration(initializers = SharedDatabase.class)
@DirtiesContext
class SetupTest {

    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/setup#([A-Za-z0-9_-]{43})");

    @LocalServerPort
    private int port;

    @Test
    void letsTheFirstAdministratorInOnce(CapturedOutput output) {
        var visitor = new Visitor(port);
        var session = visitor.get("/api/session").json();
        assertThat(session.path("demo").asBoolean()).isFalse();
        assertThat(session.path("productionSetup").asBoolean()).isTrue();
        assertThat(visitor.get("/api/demo/persons").code()).isEqualTo("E2006");
        assertThat(visitor.post("/api/demo/session", "{\"person\":\"administrator\"}")
                        .code())
                .isEqualTo("E2006");

        var link = LINK.matcher(output.getAll());
        assertThat(link.find()).isTrue();
        assertThat(visitor.post("/api/setup", body("x".repeat(43))).code()).isEqualTo("E1007");
        assertThat(visitor.post("/api/setup", body(link.group(1)).replace("a long enough password", "short"))
                        .code())
                .isEqualTo("E2002");
        assertThat(visitor.post("/api/setup", body(link.group(1))).status()).isEqualTo(204);
        assertThat(visitor.post("/api/setup", body(link.group(1))).code()).isEqualTo("E1007");

        assertThat(visitor.post("/api/session", "{\"account\":\"Chief\",\"password\":\"a long enough password\"}")
                        .status())
                .isEqualTo(200);
        var signedIn = visitor.get("/api/session").json();
        assertThat(signedIn.path("productionSetup").asBoolean()).isFalse();
        assertThat(signedIn.path("person").path("roles").get(0).asString()).isEqualTo("ADMINISTRATOR");
    }

    private static String body(String token) {
        return """
                {"token":"%s","account":"chief","name":{"en":"Chief","zh":"主管"},"password":"a long enough password"}""".formatted(token);
    }
}
