package io.holdpoint.platform.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.platform.PlatformTest;
import io.holdpoint.platform.Visitor.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A command sent again has the answer it had and no second effect; a command about a ticket that moved on is told so. */
@PlatformTest
class SameCommandTest {

    @LocalServerPort
    private int port;

    @Test
    void theSameCommandSentAgainIsAnsweredTheSameAndDoneOnce() {
        var job = Job.ticketed(port);
        var key = UUID.randomUUID();
        var first = submit(job, key, "");
        var again = submit(job, key, "");
        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"2\"");
        assertThat(again.json()).isEqualTo(first.json());
        job.does("issuer", "issue");
        assertThat(submit(job, key, "").json().path("ticket"))
                .isEqualTo(first.json().path("ticket"));
        assertThat(job.page("leader").path("version").asInt()).isEqualTo(3);
    }

    /** Otherwise a phone that repeats a refused command by itself could have it granted long after its holder gave up. */
    @Test
    void aRefusalIsAnsweredTheSameEvenWhenItsReasonIsGone() {
        var job = Job.ticketed(port);
        var key = UUID.randomUUID();
        var issue = Map.of("type", "issue");
        var refused = job.post(job.id("issuer"), commands(job), issue, key, "");
        assertThat(refused.status()).isEqualTo(409);
        job.does("leader", "submit");
        var again = job.post(job.id("issuer"), commands(job), issue, key, "");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("held")).isEqualTo(refused.json().path("held"));
        job.does("issuer", "issue");
    }

    @Test
    void aKeyStandsForOneCommandOnly() {
        var job = Job.ticketed(port);
        var key = UUID.randomUUID();
        submit(job, key, "");
        var other = job.post(job.id("leader"), commands(job), Map.of("type", "signMeeting"), key, "");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("E3002");
    }

    @Test
    void aTicketMadeTwiceWithOneKeyIsOneTicket() {
        var job = Job.planned(port);
        var key = UUID.randomUUID();
        var wanted = Map.of("plan", job.plan(), "form", "LOW_VOLTAGE_TICKET");
        var first = job.post(job.id("leader"), "/api/tickets", wanted, key, "");
        var again = job.post(job.id("leader"), "/api/tickets", wanted, key, "");
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Location")).endsWith(first.json().path("id").asString());
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
    }

    /** Impatience: eight taps on one button at once. */
    @Test
    void theSameCommandSentEightTimesAtOnceIsDoneOnce() throws Exception {
        var job = Job.ticketed(port);
        var key = UUID.randomUUID();
        job.as(job.id("leader"));
        Callable<Answer> tap = () -> submit(job, key, "");
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : hands.invokeAll(Collections.nCopies(8, tap))) {
                assertThat(answer.get().status()).as(answer.get().text()).isEqualTo(200);
                assertThat(answer.get().header("ETag")).isEqualTo("\"2\"");
            }
        }
        assertThat(job.page("leader").path("version").asInt()).isEqualTo(2);
    }

    @Test
    void aCommandAboutATicketThatMovedOnIsRefused() {
        var job = Job.ticketed(port);
        job.does("leader", "submit");
        var stale = job.post(job.id("issuer"), commands(job), Map.of("type", "issue"), UUID.randomUUID(), "\"1\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("E3001");
        var odd = job.post(job.id("issuer"), commands(job), Map.of("type", "issue"), UUID.randomUUID(), "two");
        assertThat(odd.code()).isEqualTo("E2002");
        var fresh = job.post(job.id("issuer"), commands(job), Map.of("type", "issue"), UUID.randomUUID(), "\"2\"");
        assertThat(fresh.status()).isEqualTo(200);
    }

    @Test
    void aCommandWithoutAKeyIsNotTaken() {
        var job = Job.ticketed(port);
        var visitor = job.as(job.id("leader"));
        var bare = visitor.send(visitor.request(commands(job))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", String.valueOf(visitor.cookie("XSRF-TOKEN")))
                .POST(BodyPublishers.ofString("{\"type\":\"submit\"}")));
        assertThat(bare.status()).isBetween(400, 422);
        assertThat(job.state()).isEqualTo("DRAFT");
    }

    @Test
    void whoeverPrefersGetsTheVersionAlone() {
        var job = Job.ticketed(port);
        var visitor = job.as(job.id("leader"));
        var answer = visitor.send(visitor.request(commands(job))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Prefer", "return=minimal")
                .header("X-XSRF-TOKEN", String.valueOf(visitor.cookie("XSRF-TOKEN")))
                .POST(BodyPublishers.ofString("{\"type\":\"submit\"}")));
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.text()).isEmpty();
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
    }

    private static Answer submit(Job job, UUID key, String ifMatch) {
        return job.post(job.id("leader"), commands(job), Map.of("type", "submit"), key, ifMatch);
    }

    private static String commands(Job job) {
        return "/api/tickets/" + job.ticket() + "/commands";
    }
}
