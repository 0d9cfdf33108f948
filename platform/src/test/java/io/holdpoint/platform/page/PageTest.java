package io.holdpoint.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.platform.PlatformTest;
import io.holdpoint.platform.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class PageTest {

    @LocalServerPort
    private int port;

    /** Pages are addresses of the control room, whatever stands in them; only the API knows what does not exist. */
    @Test
    void servesThePageForItsOwnAddresses() {
        var visitor = new Visitor(port);
        for (String path : new String[] {"/", "/tickets", "/tickets/abc", "/setup", "/plans/1/print"}) {
            var page = visitor.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.header("Content-Type")).startsWith("text/html");
        }
        assertThat(visitor.get("/assets/none.js").status()).isEqualTo(404);
        assertThat(visitor.get("/none.svg").status()).isEqualTo(404);
    }

    /** A nonce that is used twice protects nobody. */
    @Test
    void givesEveryPageItsOwnNonce() {
        var visitor = new Visitor(port);
        String first = visitor.get("/").header("Content-Security-Policy");
        assertThat(first).contains("script-src 'self' 'nonce-").doesNotContain("unsafe", "CSP_NONCE");
        assertThat(visitor.get("/").header("Content-Security-Policy")).isNotEqualTo(first);
    }

    @Test
    void setsTheHeadersOfEveryAnswer() {
        var answer = new Visitor(port).get("/api/session");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }

    @Test
    void describesItsInterface() {
        var document = new Visitor(port).get("/v3/api-docs").json();
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.path("paths").propertyNames()).contains("/api/session", "/api/people", "/api/units");
    }
}
