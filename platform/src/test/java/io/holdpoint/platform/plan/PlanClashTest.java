package io.holdpoint.platform.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.platform.PlatformTest;
import io.holdpoint.platform.Visitor.Answer;
import io.holdpoint.platform.ticket.Job;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Plans that endanger each other are found while one of them is written, and never both handed in unseen. */
@PlatformTest
class PlanClashTest {

    private static final String PATH = "/api/plans/clashes";

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext sql;

    /** Handed in by eight until five; who wants eight until five at the same customer may have the hours after. */
    @Test
    void aPlanIsToldWhatItClashesWithAndWhenItWouldNot() {
        var job = Job.drafted(port).handedIn();
        var answer = asked(job, job.id("planner"), job.content(), Map.of());
        var clash = answer.path("clashes").path(0);
        assertThat(answer.path("clashes").size()).isEqualTo(1);
        assertThat(clash.path("rule").asString()).isEqualTo("HP-CLASH-01");
        assertThat(clash.path("kind").asString()).isEqualTo("SUPPLY_POINT");
        assertThat(clash.path("severity").asString()).isEqualTo("COORDINATE");
        assertThat(clash.path("shared").toString()).contains("CUSTOMER", job.id("customer"));
        assertThat(clash.path("other").path("id").asString()).isEqualTo(job.plan());
        assertThat(clash.path("other").path("leaderName").path("en").asString()).startsWith("leader of");
        assertThat(clash.path("why").path("zh").asString()).isEqualTo("同一用户供电点");
        assertThat(clash.path("clause").path("confirmed").asBoolean(true)).isFalse();
        assertThat(answer.path("free").path("from").asString())
                .isEqualTo(job.at("17:00").toString());
        assertThat(answer.path("free").path("to").asString())
                .isEqualTo(job.at("17:00").plusSeconds(9 * 3600).toString());
    }

    /** It is not told of itself, nor of a plan that is only a draft, nor of one that begins where it ends. */
    @Test
    void whatDoesNotClash() {
        var job = Job.drafted(port);
        assertThat(clashes(job, job.content())).isEmpty();
        job.handedIn();
        assertThat(asked(job, job.id("planner"), job.content(), Map.of("plan", job.plan()))
                        .path("clashes")
                        .size())
                .isZero();
        var after = between(
                job.content(), job.at("17:00").toString(), job.at("18:00").toString());
        assertThat(clashes(job, after)).isEmpty();
        Job.expect(200, job.plan("planner", Map.of("type", "cancel", "reason", "not needed")));
        assertThat(clashes(job, job.content())).isEmpty();
        assertThat(sql.fetchCount(sql.selectFrom("plan_claim").where("plan = ?", job.plan())))
                .isZero();
    }

    /** A test under voltage is never coordinated away, on the plan's way either. */
    @Test
    void whatIsForbiddenIsHeldWhoeverCoordinates() {
        var job = Job.drafted(port).handedIn();
        var content = reaching(job.content(), "LIVE_TEST");
        assertThat(clashes(job, content)).containsExactly("HP-CLASH-04", "HP-CLASH-01");
        var plan = made(job, content);
        var refused = submit(job, plan);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(held(refused)).containsExactly("HP-CLASH-04");
        assertThat(refused.json().path("held").path(0).path("evidence").toString())
                .contains("The nearest time at which nothing clashes");
        assertThat(refused.json().path("held").path(0).path("remedies").toString())
                .contains("17:00 – ");
    }

    /** One pole, two customers. */
    @Test
    void oneAboveTheOther() {
        var job = Job.on(port);
        var other = Job.beside(job);
        var low = onColumn(job.content(), "P-" + job.id("pole"));
        var high = onColumn(other.content(), "P-" + job.id("pole"));
        assertThat(submit(job, made(job, low)).status()).isEqualTo(200);
        var answer = asked(other, other.id("planner"), high, Map.of("plan", other.plan()));
        assertThat(answer.path("clashes").size()).isEqualTo(1);
        assertThat(answer.path("clashes").path(0).path("rule").asString()).isEqualTo("HP-CLASH-03");
    }

    /** Of a plan out of reach no more is told than whose it is and when. */
    @Test
    void aPlanOutOfReachIsToldWithoutItsTaskOrPeople() {
        var job = Job.on(port);
        job.elsewhere("foreign-planner", "PLANNER");
        var foreign = job.content();
        foreign.put("unit", "TEST-B");
        foreign.put("task", "a foreign secret");
        var planner = job.id("foreign-planner");
        var plan = Job.expect(201, job.post(planner, "/api/plans", foreign))
                .json()
                .path("id")
                .asString();
        Job.expect(200, job.post(planner, "/api/plans/" + plan + "/commands", Map.of("type", "submit")));
        var answer = asked(job, job.id("planner"), job.content(), Map.of());
        var clash = answer.path("clashes").path(0);
        assertThat(clash.path("unit").asString()).isEqualTo("TEST-B");
        assertThat(clash.path("window").path("from").asString())
                .isEqualTo(job.at("08:00").toString());
        assertThat(clash.path("other").isNull()).isTrue();
        assertThat(answer.toString()).doesNotContain("a foreign secret", plan, "leader of");
    }

    @Test
    void whatIsAskedWrongIsSaid() {
        var job = Job.on(port);
        var planner = job.id("planner");
        var content = job.content();
        content.put("customer", "nobody");
        wrong(job, content, "content.customer");
        wrong(
                job,
                between(
                        job.content(),
                        job.at("17:00").toString(),
                        job.at("08:00").toString()),
                "content.to");
        wrong(job, between(job.content(), job.at("08:00").toString(), "2999-01-01T00:00:00Z"), "content.to");
        var unknown = new LinkedHashMap<String, Object>(Map.of("content", job.content(), "plan", "no-such-plan"));
        assertThat(job.post(planner, PATH, unknown).code()).isEqualTo("E2006");
        var strange = job.content();
        strange.put("unit", "TEST-B");
        assertThat(job.post(planner, PATH, Map.of("content", strange)).code()).isEqualTo("E2006");
        assertThat(job.post(planner, PATH, Map.of("contents", "")).status()).isEqualTo(422);
    }

    /** Two plans that clash are handed in at one moment, each right by itself: one is granted, the other sees it (write skew). */
    @Test
    void ofTwoHandedInAtOnceOneSeesTheOther() throws Exception {
        var job = Job.on(port);
        for (int round = 0; round < 12; round++) {
            var day = 86_400L * (round + 1);
            var from = job.at("08:00").plusSeconds(day).toString();
            var to = job.at("12:00").plusSeconds(day).toString();
            var one = made(job, uncoordinated(between(job.content(), from, to)));
            var other = made(job, uncoordinated(between(job.content(), from, to)));
            List<Answer> answers;
            try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<Answer>> both = people.invokeAll(List.of(() -> submit(job, one), () -> submit(job, other)));
                answers = List.of(both.get(0).get(), both.get(1).get());
            }
            assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 409)
                    .singleElement()
                    .satisfies(refused -> assertThat(held(refused)).contains("HP-CLASH-01"));
        }
    }

    private static void wrong(Job job, Map<String, Object> content, String field) {
        var answer = job.post(job.id("planner"), PATH, Map.of("content", content));
        assertThat(answer.code()).isEqualTo("E2002");
        assertThat(answer.json().path("errors").path(0).path("field").asString())
                .isEqualTo(field);
    }

    private static JsonNode asked(Job job, String person, Map<String, Object> content, Map<String, String> more) {
        var body = new HashMap<String, Object>(more);
        body.put("content", content);
        return Job.expect(200, job.post(person, PATH, body)).json();
    }

    private static List<String> clashes(Job job, Map<String, Object> content) {
        return asked(job, job.id("planner"), content, Map.of())
                .path("clashes")
                .valueStream()
                .map(clash -> clash.path("rule").asString())
                .toList();
    }

    private static List<String> held(Answer refused) {
        return refused.json()
                .path("held")
                .valueStream()
                .map(reason -> reason.path("holdPoint").asString())
                .toList();
    }

    private static String made(Job job, Map<String, Object> content) {
        return Job.expect(201, job.post(job.id("planner"), "/api/plans", content))
                .json()
                .path("id")
                .asString();
    }

    private static Answer submit(Job job, String plan) {
        return job.post(job.id("planner"), "/api/plans/" + plan + "/commands", Map.of("type", "submit"));
    }

    private static Map<String, Object> between(Map<String, Object> content, String from, String to) {
        content.put("from", from);
        content.put("to", to);
        return content;
    }

    private static Map<String, Object> uncoordinated(Map<String, Object> content) {
        return arranged(content, "coordination", "");
    }

    private static Map<String, Object> reaching(Map<String, Object> content, String act) {
        var reach = new LinkedHashMap<String, Object>();
        reach.put("column", null);
        reach.put("acts", List.of(act));
        return arranged(content, "reach", reach);
    }

    private static Map<String, Object> onColumn(Map<String, Object> content, String column) {
        return arranged(content, "reach", Map.of("column", column, "acts", List.of()));
    }

    private static Map<String, Object> arranged(Map<String, Object> content, String field, Object value) {
        var arrangements = new LinkedHashMap<String, Object>();
        if (content.get("arrangements") instanceof Map<?, ?> known) {
            known.forEach((key, said) -> arrangements.put(String.valueOf(key), said));
        }
        arrangements.put(field, value);
        content.put("arrangements", arrangements);
        return content;
    }
}
