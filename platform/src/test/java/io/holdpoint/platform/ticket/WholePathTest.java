package io.holdpoint.platform.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.platform.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One meter replacement over HTTP, from the plan to the archive. */
@PlatformTest
class WholePathTest {

    @LocalServerPort
    private int port;

    @Test
    void aMeterReplacementGoesFromPlanToArchive() {
        var job = Job.ticketed(port);
        Day.of(job).working().done().ended().restored().closed();
        var page = job.page("leader");
        assertThat(page.path("ticket").path("state").asString()).isEqualTo("ARCHIVED");
        assertThat(page.path("number").asString()).matches("TEST-A-[0-9]{6}-[0-9]{4}");
        assertThat(page.path("timeline").size()).isEqualTo(page.path("version").asInt());
        assertThat(job.as(job.id("planner"))
                        .get("/api/plans/" + job.plan())
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("CLOSED");
    }
}
