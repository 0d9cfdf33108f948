package io.holdpoint.platform.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.platform.PlatformTest;
import io.holdpoint.platform.Visitor;
import io.holdpoint.platform.Visitor.Answer;
import io.holdpoint.platform.ticket.Job;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A network is brought in whole or not at all, and what it knows of a place reaches the plan, the ticket and the decision. */
@PlatformTest
class NetworkTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    /**
     * A board behind a transformer: at its first way the customer with a roof that the register knows, at its second a neighbour whose roof
     * nobody thought of, and a cable from there to the customer.
     */
    private static String around(Job job) {
        return """
                kind,id,name,in,from,to,voltage,length,position,way,lon,lat,need,owner
                SUBSTATION,{m}SS,North,,,,,,,,116.41,36.08,,
                BOARD,{m}B,Board 1,,,,,,,,116.42,36.09,,
                NODE,{m}n10,,{m}SS,,,10000,,,,116.41,36.08,,
                NODE,{m}n10a,,,,,10000,,,,116.42,36.09,,
                NODE,{m}n0,,{m}B,,,400,,,,116.42,36.09,,
                NODE,{m}n1,,,,,400,,,,116.43,36.09,,
                NODE,{m}n2,,,,,400,,,,116.44,36.09,,
                NODE,{m}c1,River Road 12,,,,400,,,,116.43,36.095,,
                NODE,{m}c2,,,,,400,,,,116.44,36.095,,
                NODE,{m}r1,,,,,400,,,,116.43,36.096,,
                NODE,{m}r2,,,,,400,,,,116.44,36.096,,
                LINE,{m}l10,,,{m}n10,{m}n10a,,1200,,,,,,
                TRANSFORMER,{m}T,Transformer 1,,{m}n10a,{m}n0,,,,,,,,
                LOAD_BREAK_SWITCH,{m}W1,Way 1,{m}B,{m}n0,{m}n1,,,CLOSED,1,,,,
                LOAD_BREAK_SWITCH,{m}W2,Way 2,{m}B,{m}n0,{m}n2,,,CLOSED,2,,,,
                FUSE,{grid},service fuse,,{m}n1,{m}c1,,,CLOSED,,,,,
                BREAKER,{m}K2,neighbour's breaker,,{m}n2,{m}c2,,,,,,,,
                DISCONNECTOR,{pv},inverter switch,,{m}r1,{m}c1,,,CLOSED,,,,,
                DISCONNECTOR,{m}TIE,tie to the neighbour,,{m}c2,{m}c1,,,OPEN,,,,,
                LINE,{m}l2,,,{m}r2,{m}c2,,10,,,,,,
                GRID,{m}G,infeed,,{m}n10,,,,,,,,,{m}SS
                PHOTOVOLTAIC,{m}S1,roof of 12,,{m}r1,,,,,,,,,{customer}
                PHOTOVOLTAIC,{m}S2,roof of 14,,{m}r2,,,,,,,,,{m}-14
                USAGE_POINT,{customer},River Road 12,,{m}c1,,,,,,,,LIFE_SUPPORT,
                USAGE_POINT,{m}-14,River Road 14,,{m}c2,,,,,,,,,
                """.replace("{customer}", job.id("customer"))
                .replace("{grid}", job.id("grid"))
                .replace("{pv}", job.id("pv"))
                .replace("{m}", job.id("n-"));
    }

    @Test
    void aTicketIsFilledWithEveryWayIn() {
        var job = Job.on(port);
        assertThat(bringIn("administrator", around(job)).status()).isEqualTo(201);
        job.planned().made();
        assertThat(points(job.page("leader")))
                .containsExactlyInAnyOrder(job.id("grid"), job.id("pv"), job.id("n-") + "TIE");
        assertThat(job.page("leader")
                        .at("/ticket/content/particulars/fields/SWITCHES")
                        .asString())
                .contains("tie to the neighbour");
        var isolation = isolation(job);
        assertThat(isolation.at("/needed/possible").asBoolean()).isTrue();
        assertThat(isolation.path("proposed")).isEmpty();
        assertThat(isolation.path("actual")).isNotEmpty();
        assertThat(isolation.at("/needed/special/0/need").asString()).isEqualTo("LIFE_SUPPORT");
    }

    /** The old paper ticket: what the register knows, and not the tie that stands open, with a neighbour's roof behind it. */
    @Test
    void aTicketThatLeavesAWayOpenIsHeld() {
        var job = Job.on(port);
        assertThat(bringIn("administrator", around(job)).status()).isEqualTo(201);
        job.planned().made();
        job.does("leader", Map.of("type", "revise", "content", withoutTheTie(job)));
        assertThat(isolation(job).path("proposed")).isNotEmpty();
        var held = job.gives("leader", "submit");
        assertThat(held.status()).isEqualTo(409);
        var reasons = StreamSupport.stream(held.json().path("held").spliterator(), false)
                .filter(reason -> reason.path("holdPoint").asString().equals("HP-FEED-01"))
                .toList();
        assertThat(reasons)
                .isNotEmpty()
                .allSatisfy(
                        reason -> assertThat(reason.at("/text/en").asString()).contains(job.id("n-") + "TIE"));
    }

    /** Two places of which the register does not say that they have anything in common; the network knows the tie between them. */
    @Test
    void whatIsBehindOnePointClashes() {
        var job = Job.on(port);
        assertThat(bringIn("administrator", around(job)).status()).isEqualTo(201);
        job.planned();
        var entry = Map.of(
                "customer",
                job.id("n-") + "-14",
                "address",
                "14 River Road",
                "box",
                job.id("n-") + "BOX",
                "boxName",
                "River Road box 14",
                "meter",
                job.id("n-") + "METER",
                "unit",
                "TEST-A",
                "sources",
                List.of(Map.of("point", job.id("n-") + "K2", "kind", "GRID", "name", "breaker")));
        assertThat(job.post("administrator", "/api/service-points", entry).status())
                .isEqualTo(201);
        var other = new LinkedHashMap<>(job.content());
        other.put("task", "Replace the fuse");
        other.put("customer", job.id("n-") + "-14");
        var answer = Visitor.as(job.id("planner"), port)
                .post("/api/plans/clashes", JSON.writeValueAsString(Map.of("content", other)));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(texts(answer.json().path("clashes"), "code")).contains("SAME-POINT");
        assertThat(answer.text()).contains(job.id("n-") + "TIE");
    }

    @Test
    void aZoneIsDrawnOnTheMap() {
        var job = Job.on(port);
        bringIn("administrator", around(job));
        var planner = Visitor.as(job.id("planner"), port);
        var within = planner.post(
                "/api/network/within",
                "{\"outline\":[[116.425,36.085],[116.445,36.085],[116.445,36.0955],[116.425,36.0955]]}");
        assertThat(within.status()).isEqualTo(200);
        var nodes = within.json().path("nodes");
        assertThat(texts(nodes, "id"))
                .containsExactlyInAnyOrder(
                        job.id("n-") + "n1", job.id("n-") + "n2", job.id("n-") + "c1", job.id("n-") + "c2");
        var plan = planner.post(
                "/api/network/isolation",
                JSON.writeValueAsString(Map.of("customer", "", "zone", Map.of("nodes", texts(nodes, "id")))));
        assertThat(texts(plan.json().path("points"), "id"))
                .containsExactlyInAnyOrder(job.id("n-") + "W1", job.id("n-") + "W2", job.id("pv"));
        assertThat(plan.json().path("inseparable")).isNotEmpty();
        var map = planner.get("/api/network/map?box=116.4,36.0,116.5,36.2");
        assertThat(map.json().path("features").size()).isGreaterThan(10);
    }

    @Test
    void aNetworkWithFaultsLeavesTheOneBeforeInForce() {
        var job = Job.on(port);
        bringIn("administrator", around(job));
        var before = Visitor.as("administrator", port).get("/api/network").json();
        var refused = bringIn(
                "administrator",
                "kind,id,from,to,voltage,length\nNODE,a,,,400,\nNODE,a,,,400,\nLINE,l,a,nowhere,,-3\n");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("E2009");
        assertThat(texts(refused.json().path("faults"), "code")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(refused.json().at("/faults/0/text/zh").asString()).isNotBlank();
        assertThat(Visitor.as("administrator", port).get("/api/network").json().path("version"))
                .isEqualTo(before.path("version"));
    }

    @Test
    void onlyAnAdministratorBringsOneIn() {
        var job = Job.on(port);
        assertThat(bringIn(job.id("planner"), around(job)).code()).isEqualTo("E1004");
        assertThat(new Visitor(port)
                        .post("/api/network", "text/csv", around(job).getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo("E1003");
    }

    @Test
    void nonsenseOnTheMapIsRefused() {
        var planner = Visitor.as(Job.on(port).id("planner"), port);
        assertThat(planner.get("/api/network/map?box=1,2,3").status()).isEqualTo(422);
        assertThat(planner.get("/api/network/map?box=NaN,0,1,1").status()).isEqualTo(422);
        assertThat(planner.post("/api/network/within", "{\"outline\":[[0,0],[1,1]]}")
                        .status())
                .isEqualTo(422);
        assertThat(planner.post("/api/network/within", "{\"outline\":[[0,0],[1,1],[400,2]]}")
                        .status())
                .isEqualTo(422);
        assertThat(planner.post("/api/network/isolation", "{\"customer\":\"nobody\",\"zone\":null}")
                        .status())
                .isEqualTo(404);
    }

    private Answer bringIn(String person, String csv) {
        return Visitor.as(person, port).post("/api/network", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode isolation(Job job) {
        var answer = Visitor.as(job.id("leader"), port).get("/api/tickets/" + job.ticket() + "/isolation");
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private static Map<String, Object> withoutTheTie(Job job) {
        Map<String, Object> content =
                JSON.convertValue(job.page("leader").at("/ticket/content"), new TypeReference<>() {});
        var sources = StreamSupport.stream(
                        job.page("leader").at("/ticket/content/sources").spliterator(), false)
                .filter(source -> !source.path("point").asString().endsWith("TIE"))
                .toList();
        content.put("sources", sources);
        return content;
    }

    private static List<String> points(JsonNode page) {
        return texts(page.at("/ticket/content/sources"), "point");
    }

    private static List<String> texts(JsonNode all, String field) {
        return StreamSupport.stream(all.spliterator(), false)
                .map(one -> one.path(field).asString())
                .toList();
    }
}
