package io.holdpoint.platform.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.platform.PlatformTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The board tells of every live ticket what it waits for; the page tells each person what that person could do. */
@PlatformTest
class BoardTest {

    @LocalServerPort
    private int port;

    @Test
    void theBoardTellsWhatEachTicketWaitsFor() {
        var job = Job.ticketed(port);
        Day.of(job).received().departed().onSite().lock("grid");
        var row = row(job, "?live=true&limit=500");
        assertThat(row.path("number").asString()).startsWith("TEST-A-");
        assertThat(row.path("state").asString()).isEqualTo("RECEIVED");
        assertThat(row.path("level").asString()).isNotBlank();
        assertThat(row.path("leader").path("name").path("zh").asString()).startsWith("测试");
        assertThat(row.path("signedIn").asInt()).isEqualTo(4);
        assertThat(row.path("locks").asInt()).isEqualTo(1);
        assertThat(row.path("next").path("command").asString()).isEqualTo("permit");
        assertThat(row.path("next").path("by").toString()).isEqualTo("[\"PERMITTER\"]");
        assertThat(row.path("next").path("reasons").valueStream())
                .anyMatch(reason -> reason.path("holdPoint").asString().equals("HP-LOCK-02"));
        assertThat(row(job, "?state=WORKING&limit=500").isMissingNode()).isTrue();
        assertThat(row(job, "?state=WORKING,RECEIVED&limit=500").isMissingNode())
                .isFalse();
    }

    @Test
    void thePageTellsEachPersonWhatThatPersonCouldDo() {
        var job = Job.ticketed(port);
        Day.of(job).received();
        assertThat(action(job, "permitter", "permit").path("allowed").asBoolean())
                .isFalse();
        assertThat(action(job, "permitter", "permit").path("reasons").size()).isPositive();
        assertThat(action(job, "permitter", "openPoint").path("allowed").asBoolean())
                .isTrue();
        assertThat(action(job, "member", "openPoint").path("allowed").asBoolean())
                .isFalse();
        assertThat(action(job, "leader", "holdMeeting").path("allowed").asBoolean())
                .isTrue();
        var timeline = job.page("leader").path("timeline");
        assertThat(timeline.path(1).path("text").path("en").asString()).isEqualTo("signed and handed in the ticket");
        assertThat(timeline.path(1).path("event").path("type").asString()).isEqualTo("submitted");
    }

    @Test
    void aLongListIsReadPageByPageWithoutRepeatingOrSkipping() {
        var first = Job.ticketed(port);
        Job.beside(first);
        Job.beside(first);
        var visitor = first.as(first.id("leader"));
        var whole = ids(visitor.get("/api/tickets?limit=500").json());
        var paged = new ArrayList<String>();
        String cursor = "";
        do {
            var page = visitor.get("/api/tickets?limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .json();
            paged.addAll(ids(page));
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThan(2);
        assertThat(visitor.get("/api/tickets?cursor=nonsense").code()).isEqualTo("E2002");
        assertThat(visitor.get("/api/tickets?limit=0").code()).isEqualTo("E2002");
        assertThat(visitor.get("/api/tickets?state=FLYING").code()).isEqualTo("E2002");
        var plans = visitor.get("/api/plans?state=APPROVED&limit=500&day="
                + first.at("12:00").atOffset(Job.SITE).toLocalDate());
        assertThat(plans.json().path("items").size()).isEqualTo(3);
        assertThat(plans.json()
                        .path("items")
                        .path(0)
                        .path("content")
                        .path("unit")
                        .asString())
                .isEqualTo("TEST-A");
    }

    @Test
    void aWorkPathOfTheLighterFormNeedsNoPermit() {
        var job = Job.lightly(port);
        Day.of(job).carded();
        assertThat(job.state()).isEqualTo("ARCHIVED");
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(row -> row.path("id").asString())
                .toList();
    }

    private static JsonNode row(Job job, String query) {
        return job.as(job.id("leader"))
                .get("/api/tickets" + query)
                .json()
                .path("items")
                .valueStream()
                .filter(row -> row.path("id").asString().equals(job.ticket()))
                .findFirst()
                .orElseGet(() -> Job.parsed("{}").path("none"));
    }

    private static JsonNode action(Job job, String part, String command) {
        return job.page(part)
                .path("actions")
                .valueStream()
                .filter(action -> action.path("command").asString().equals(command))
                .findFirst()
                .orElseThrow();
    }
}
