package io.holdpoint.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.platform.PlatformTest;
import io.holdpoint.platform.ticket.Job;
import io.holdpoint.platform.ticket.Pictures;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pictures are kept by what they contain, taken only when they are pictures, and served so that they stay pictures. */
@PlatformTest
class EvidenceTest {

    @LocalServerPort
    private int port;

    @Test
    void aPictureComesBackAsItWas() {
        var visitor = Job.on(port).as("administrator");
        for (String format : new String[] {"png", "jpeg"}) {
            byte[] picture = Pictures.drawn(format);
            var kept = visitor.post("/api/evidence", "image/" + format, picture);
            assertThat(kept.status()).as(kept.text()).isEqualTo(201);
            assertThat(visitor.post("/api/evidence", "image/" + format, picture).json())
                    .isEqualTo(kept.json());
            var shown =
                    visitor.bytes("/api/evidence/" + kept.json().path("hash").asString());
            assertThat(shown.body()).isEqualTo(picture);
            assertThat(shown.headers().map())
                    .containsEntry("content-type", List.of("image/" + format))
                    .containsEntry("x-content-type-options", List.of("nosniff"));
            assertThat(shown.headers().firstValue("content-security-policy").orElse(""))
                    .contains("sandbox");
        }
        assertThat(visitor.get("/api/evidence/" + "0".repeat(64)).code()).isEqualTo("E2006");
        assertThat(visitor.get("/api/evidence/..%2f..%2fetc").status()).isBetween(400, 404);
    }

    @Test
    void whatIsNoPictureIsNotTakenForOne() {
        var visitor = Job.on(port).as("administrator");
        byte[] picture = Pictures.drawn("png");
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(picture, picture.length + page.length);
        System.arraycopy(page, 0, both, picture.length, page.length);
        assertThat(visitor.post("/api/evidence", "image/png", page).code()).isEqualTo("E2005");
        assertThat(visitor.post("/api/evidence", "image/png", both).code()).isEqualTo("E2005");
        assertThat(visitor.post("/api/evidence", "image/png", Arrays.copyOf(picture, picture.length - 5))
                        .code())
                .isEqualTo("E2005");
        assertThat(visitor.post("/api/evidence", "image/png", new byte[0]).code())
                .isEqualTo("E2005");
        assertThat(visitor.post("/api/evidence", "image/svg+xml", page).code()).isEqualTo("E2005");
        assertThat(visitor.post("/api/evidence", "image/png", new byte[2 * 1024 * 1024 + 1])
                        .code())
                .isEqualTo("E2004");
    }

    @Test
    void aCommandShowsOnlyPicturesThatAreThere() {
        var job = Job.ticketed(port);
        var scan = job.gives(
                "leader",
                Map.of("type", "scanPlace", "meter", "m", "box", "b", "customer", "c", "photo", "0".repeat(64)));
        assertThat(scan.code()).isEqualTo("E2002");
        assertThat(scan.text()).contains("photo");
    }
}
