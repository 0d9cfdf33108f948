package io.holdpoint.platform.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.platform.PlatformTest;
import io.holdpoint.platform.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is out of reach is not there: it is not read, not listed, not acted upon, and not even confirmed. */
@PlatformTest
class ReachTest {

    @LocalServerPort
    private int port;

    @Test
    void whatIsOutOfReachIsNotThere() {
        var job = Job.ticketed(port);
        job.elsewhere("stranger", "SUPERVISOR");
        var stranger = job.as(job.id("stranger"));
        for (String path : List.of(
                "/api/tickets/" + job.ticket(),
                "/api/plans/" + job.plan(),
                "/api/tools/" + job.id("VOLTAGE_TESTER"),
                "/api/service-points/" + job.id("customer"))) {
            assertThat(stranger.get(path).code()).as(path).isEqualTo("E2006");
        }
        assertThat(job.gives("stranger", Map.of("type", "submit")).code()).isEqualTo("E2006");
        assertThat(job.plan("stranger", Map.of("type", "cancel", "reason", "mine"))
                        .code())
                .isEqualTo("E2006");
        assertThat(job.post(
                                job.id("stranger"),
                                "/api/tickets",
                                Map.of("plan", job.plan(), "form", "LOW_VOLTAGE_TICKET"))
                        .code())
                .isEqualTo("E2006");
        assertThat(job.post(job.id("stranger"), "/api/plans", job.content()).code())
                .isEqualTo("E2006");
        for (String list : List.of("/api/tickets", "/api/plans", "/api/tools", "/api/service-points")) {
            assertThat(stranger.get(list + "?limit=500").text()).as(list).doesNotContain("TEST-A");
        }
        assertThat(job.as(job.id("member")).get("/api/tickets/" + job.ticket()).status())
                .isEqualTo(200);
    }

    @Test
    void nothingIsReadWithoutASession() {
        var nobody = new Visitor(port);
        for (String path : List.of(
                "/api/tickets",
                "/api/plans",
                "/api/tools",
                "/api/service-points",
                "/api/catalogue",
                "/api/feed",
                "/api/evidence/" + "0".repeat(64))) {
            assertThat(nobody.get(path).code()).as(path).isEqualTo("E1003");
        }
    }

    @Test
    void registersAreWrittenByTheirKeepersOnly() {
        var job = Job.on(port);
        job.person("keeper", "KEEPER");
        var tool = Map.of(
                "id",
                job.id("LADDER"),
                "kind",
                "LADDER",
                "unit",
                "TEST-A",
                "testDue",
                "2090-12-31",
                "condition",
                "FIT");
        assertThat(job.post(job.id("member"), "/api/tools", tool).code()).isEqualTo("E1004");
        assertThat(job.post(job.id("keeper"), "/api/tools", tool).status()).isEqualTo(201);
        assertThat(job.post(job.id("keeper"), "/api/tools", tool).code()).isEqualTo("E3004");
        var failed = Map.of("testedOn", "2026-11-01", "dueOn", "2027-05-01", "result", "FAIL", "report", "crack");
        var tests = "/api/tools/" + job.id("LADDER") + "/tests";
        assertThat(job.post(job.id("member"), tests, failed).code()).isEqualTo("E1004");
        var after = job.post(job.id("keeper"), tests, failed).json();
        assertThat(after.path("condition").asString()).isEqualTo("QUARANTINED");
        assertThat(after.path("tests").size()).isEqualTo(1);
        assertThat(job.post(
                                job.id("keeper"),
                                "/api/service-points",
                                Map.of(
                                        "customer",
                                        "c",
                                        "address",
                                        "a",
                                        "box",
                                        "b",
                                        "boxName",
                                        "n",
                                        "meter",
                                        "m",
                                        "unit",
                                        "TEST-A",
                                        "sources",
                                        List.of()))
                        .code())
                .isEqualTo("E1004");
    }
}
