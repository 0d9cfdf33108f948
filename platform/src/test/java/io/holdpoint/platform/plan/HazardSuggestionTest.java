package io.holdpoint.platform.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.platform.PlatformTest;
import io.holdpoint.platform.Visitor;
import io.holdpoint.platform.ticket.Job;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A planner is told which hazards to think of and why, out of what is on record and what the plan says so far. */
@PlatformTest
class HazardSuggestionTest {

    private static final String PATH = "/api/hazard-suggestions";
    private static final String MOUNT = PATH + "?workType=METER_MOUNT_UNENERGISED";

    @LocalServerPort
    private int port;

    /** The work's own hazards are known before anything else is. */
    @Test
    void theKindOfWorkAloneBringsItsOwn() {
        var told = abouts(Visitor.as("administrator", port).get(MOUNT).json());
        assertThat(told)
                .isEqualTo(
                        new TreeMap<>(Map.of("H12", List.of("WORK"), "H13", List.of("WORK"), "H16", List.of("WORK"))));
    }

    @Test
    void whatThePlanSaysAndWhatIsOnRecordBringMore() {
        var job = Job.drafted(port);
        var answer = job.as(job.id("planner"))
                .get(MOUNT + "&customer=" + job.id("customer")
                        + "&voltage=UP_TO_10_KV&tag=POLE&tag=NEAR_LIVE&weather=HEAT,THUNDER");
        assertThat(answer.status()).isEqualTo(200);
        var told = abouts(answer.json());
        assertThat(told).containsEntry("H12", List.of("WORK"));
        assertThat(told).containsEntry("H10", List.of("TAG"));
        assertThat(told).containsEntry("H26", List.of("TAG", "VOLTAGE"));
        assertThat(told).containsEntry("H43", List.of("WEATHER"));
        assertThat(told).containsEntry("H50", List.of("WEATHER"));
        assertThat(told).containsEntry("H68", List.of("WEATHER"));
        // The solar panels on record.
        assertThat(told).containsEntry("H08", List.of("BACK_FEED"));
        // A draft that nobody approved is no history, and what nothing brings is not there.
        assertThat(told.values()).noneMatch(about -> about.contains("HISTORY"));
        assertThat(told).doesNotContainKeys("H03", "H31", "H67");
    }

    @Test
    void theReasonsAreTypedAndInBothLanguages() {
        var answer = Visitor.as("administrator", port).get(MOUNT + "&tag=POLE").json();
        var pole = suggestion(answer, "H10").path("because");
        assertThat(pole.size()).isEqualTo(1);
        assertThat(pole.path(0).path("about").asString()).isEqualTo("TAG");
        assertThat(pole.path(0).path("text").path("en").asString())
                .isEqualTo("The place or the work is marked: on a pole.");
        assertThat(pole.path(0).path("text").path("zh").asString()).isEqualTo("现场或作业特征：登杆作业。");
    }

    /** What somebody approved at this customer before is history; the plan written anew is not its own. */
    @Test
    void whatWasFoundHereBeforeIsProposedAgain() {
        var job = Job.planned(port);
        var planner = job.as(job.id("planner"));
        var here = MOUNT + "&customer=" + job.id("customer");
        var told = planner.get(here).json();
        assertThat(abouts(told)).containsEntry("H05", List.of("HISTORY"));
        assertThat(abouts(told)).containsEntry("H08", List.of("BACK_FEED", "HISTORY"));
        assertThat(suggestion(told, "H05")
                        .path("because")
                        .path(0)
                        .path("text")
                        .path("en")
                        .asString())
                .isEqualTo("It was found at this customer 1 time(s) before.");
        assertThat(abouts(planner.get(here + "&plan=" + job.plan()).json())).doesNotContainKey("H05");
    }

    /** What another unit planned here is not told to whoever does not see that unit's plans. */
    @Test
    void theHistoryReachesAsFarAsTheCallerSees() {
        var job = Job.on(port);
        job.elsewhere("foreign-planner", "PLANNER");
        job.elsewhere("foreign-approver", "APPROVER");
        var content = job.content();
        content.put("unit", "TEST-B");
        var planner = job.id("foreign-planner");
        var plan = Job.expect(201, job.post(planner, "/api/plans", content))
                .json()
                .path("id")
                .asString();
        var commands = "/api/plans/" + plan + "/commands";
        Job.expect(200, job.post(planner, commands, Map.of("type", "submit")));
        Job.expect(200, job.post(job.id("foreign-approver"), commands, Map.of("type", "approve")));
        var here = MOUNT + "&customer=" + job.id("customer");
        assertThat(abouts(job.as(job.id("planner")).get(here).json())).doesNotContainKey("H05");
        assertThat(abouts(job.as("administrator").get(here).json())).containsEntry("H05", List.of("HISTORY"));
    }

    @Test
    void whatIsUnknownOrOutOfReachIsNotThere() {
        var job = Job.on(port);
        job.elsewhere("stranger", "PLANNER");
        var planner = job.as(job.id("planner"));
        var here = MOUNT + "&customer=" + job.id("customer");
        assertThat(planner.get(here).status()).isEqualTo(200);
        assertThat(planner.get(MOUNT + "&customer=nobody").code()).isEqualTo("E2006");
        assertThat(job.as(job.id("stranger")).get(here).code()).isEqualTo("E2006");
        var unknown = planner.get(PATH + "?workType=GARDENING");
        assertThat(unknown.code()).isEqualTo("E2002");
        assertThat(unknown.json().path("errors").path(0).path("field").asString())
                .isEqualTo("workType");
    }

    @Test
    void onlyWhatIsWellFormedAndShortIsRead() {
        var visitor = Visitor.as("administrator", port);
        for (String wrong : List.of(
                PATH,
                PATH + "?workType=",
                PATH + "?workType=" + "x".repeat(81),
                MOUNT + "&tag=UNDER_WATER",
                MOUNT + "&weather=SNOW",
                MOUNT + "&voltage=HIGH",
                MOUNT + "&customer=" + "x".repeat(81),
                MOUNT + "&plan=a%0Ab",
                MOUNT + "&tag=POLE".repeat(51),
                MOUNT + "&weather=HEAT".repeat(51))) {
            var answer = visitor.get(wrong);
            assertThat(answer.code()).as("%s answered with %s", wrong, answer).isEqualTo("E2002");
            assertThat(answer.status()).isEqualTo(422);
        }
        assertThat(visitor.get(MOUNT + "&customer=a%00b").code()).isEqualTo("E2001");
    }

    @Test
    void nothingIsToldWithoutASession() {
        assertThat(new Visitor(port).get(MOUNT).code()).isEqualTo("E1003");
    }

    @Test
    void theDocumentSaysWhatMayBeAsked() {
        var operation = new Visitor(port)
                .get("/v3/api-docs")
                .json()
                .path("paths")
                .path(PATH)
                .path("get");
        assertThat(operation.path("parameters").valueStream())
                .extracting(one -> one.path("name").asString())
                .containsExactlyInAnyOrder("workType", "customer", "plan", "voltage", "tag", "weather");
        assertThat(parameter(operation, "workType").path("required").asBoolean())
                .isTrue();
        assertThat(parameter(operation, "customer").path("required").asBoolean(false))
                .isFalse();
        var weather = parameter(operation, "weather").path("schema");
        assertThat(weather.path("items").path("enum").toString()).contains("TYPHOON");
        assertThat(weather.path("maxItems").asInt()).isEqualTo(50);
        assertThat(operation.path("responses").path("200").toString()).contains("HazardSuggestionView");
    }

    /** What each proposed hazard has to do with, in the order of the answer. */
    private static Map<String, List<String>> abouts(JsonNode answer) {
        var told = new TreeMap<String, List<String>>();
        answer.path("suggestions")
                .forEach(one -> told.put(
                        one.path("hazard").asString(),
                        one.path("because")
                                .valueStream()
                                .map(why -> why.path("about").asString())
                                .toList()));
        return told;
    }

    private static JsonNode parameter(JsonNode operation, String name) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(one -> one.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode suggestion(JsonNode answer, String hazard) {
        return answer.path("suggestions")
                .valueStream()
                .filter(one -> one.path("hazard").asString().equals(hazard))
                .findFirst()
                .orElseThrow();
    }
}
