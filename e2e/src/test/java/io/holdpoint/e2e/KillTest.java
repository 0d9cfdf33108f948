package io.holdpoint.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.simulator.district.District;
import io.holdpoint.simulator.district.Loader;
import io.holdpoint.simulator.rest.DistrictClock;
import io.holdpoint.simulator.rest.Platform;
import io.holdpoint.simulator.rest.Seat;
import io.holdpoint.simulator.rest.Unexpected;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * SIGKILL between command and answer, ten times, five to the platform and five to PostgreSQL. What was acknowledged is there once; what was
 * not can be asked for again under the same key and is then there once. This shows process kill, not loss of power.
 */
class KillTest {

    private static final int KILLS = 10;
    private static final String PLANNER = "chen-jing";

    /** A plan sent, and whether an answer came back. */
    private record Sent(String task, UUID key) {}

    private final Map<String, String> acknowledged = new LinkedHashMap<>();
    private final List<Sent> unanswered = new ArrayList<>();

    @Test
    void nothingAcknowledgedIsLostOrDoubled() throws Exception {
        try (var running = RunningPlatform.started()) {
            var first = running.client();
            var district = District.of(1, new DistrictClock(first).today());
            new Loader(first, new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))
                    .load(district);
            var template = plan(district, new DistrictClock(first));
            for (int kill = 0; kill < KILLS; kill++) {
                round(running, template, kill);
            }
            verify(running.client());
        }
    }

    private void round(RunningPlatform running, Map<String, Object> template, int kill) throws Exception {
        var stop = new AtomicBoolean();
        var seat = running.client().signIn(PLANNER);
        var sending = CompletableFuture.runAsync(() -> send(seat, template, kill, stop));
        Thread.sleep(RandomGenerator.getDefault().nextInt(150, 900));
        if (kill % 2 == 0) {
            running.kill();
            sending.get(60, TimeUnit.SECONDS);
            running.startAgain();
        } else {
            running.killDatabase();
            Thread.sleep(3_000);
            stop.set(true);
            sending.get(60, TimeUnit.SECONDS);
        }
        var again = running.client().signIn(PLANNER);
        for (Sent sent : unanswered) {
            acknowledge(
                    sent,
                    again.post("/api/plans", with(template, sent.task()), sent.key())
                            .orThrow("asking again for " + sent.task()));
        }
        unanswered.clear();
    }

    /** One plan after the other until the platform goes away or the round ends. */
    private void send(Seat seat, Map<String, Object> template, int kill, AtomicBoolean stop) {
        for (int n = 0; !stop.get(); n++) {
            var sent = new Sent("kill %d, plan %d".formatted(kill, n), UUID.randomUUID());
            try {
                var answer = seat.post("/api/plans", with(template, sent.task()), sent.key());
                if (answer.granted()) {
                    acknowledge(sent, answer.body());
                } else {
                    unanswered.add(sent);
                }
            } catch (Unexpected gone) {
                unanswered.add(sent);
                return;
            }
        }
    }

    private void acknowledge(Sent sent, JsonNode view) {
        acknowledged.put(sent.task(), view.path("id").asString());
    }

    private void verify(Platform platform) {
        var stored = new LinkedHashMap<String, List<String>>();
        for (JsonNode plan : platform.signIn(PLANNER).all("/api/plans?limit=100")) {
            var task =
                    plan.path("content").path("task").asString(plan.path("task").asString(""));
            if (task.startsWith("kill ")) {
                stored.computeIfAbsent(task, _ -> new ArrayList<>())
                        .add(plan.path("id").asString());
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
        assertThat(stored.keySet()).containsExactlyInAnyOrderElementsOf(acknowledged.keySet());
        stored.forEach((task, ids) -> assertThat(ids).as(task).containsExactly(acknowledged.get(task)));
    }

    private static Map<String, Object> plan(District district, DistrictClock clock) {
        var place = district.supplies().getFirst();
        var day = clock.today().plusDays(2);
        var body = new LinkedHashMap<String, Object>();
        body.put("unit", place.unit());
        body.put("workType", "METER_REPLACE");
        body.put("customer", place.customer());
        body.put("newMeter", "M-KILL");
        body.put("from", DistrictClock.at(day, LocalTime.of(9, 0)).toString());
        body.put("to", DistrictClock.at(day, LocalTime.of(16, 0)).toString());
        body.put("leader", "li-wei");
        body.put("guardian", "sun-mei");
        body.put("members", List.of("wang-qiang"));
        body.put("hazards", List.of());
        body.put("night", false);
        body.put("firstTimeCrew", false);
        body.put("urgentReason", "");
        return body;
    }

    private static Map<String, Object> with(Map<String, Object> template, String task) {
        var body = new LinkedHashMap<>(template);
        body.put("task", task);
        return body;
    }
}
