package io.holdpoint.platform.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.platform.PlatformTest;
import io.holdpoint.platform.Visitor.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bodies that are not what they should be are refused by their number, and never taken for something else. */
@PlatformTest
class BodyTest {

    private static final String TEXT_OF_2001 = "x".repeat(2001);

    @LocalServerPort
    private int port;

    @Test
    void whatIsNotUnderstoodToTheLetterIsRefused() {
        var job = Job.ticketed(port);
        assertThat(Map.ofEntries(
                        Map.entry("", "E2001"),
                        Map.entry("{", "E2001"),
                        Map.entry("[]", "E2002"),
                        Map.entry("null", "E2001"),
                        Map.entry("\"submit\"", "E2002"),
                        Map.entry("{}", "E2002"),
                        Map.entry("{\"type\":\"fly\"}", "E2002"),
                        Map.entry("{\"type\":7}", "E2002"),
                        Map.entry("{\"type\":\"submit\"} {\"type\":\"submit\"}", "E2002"),
                        Map.entry("{\"type\":\"submit\",\"type\":\"submit\"}", "E2001"),
                        Map.entry("{\"type\":\"submit\",\"more\":1}", "E2003"),
                        Map.entry("{\"type\":\"scanTool\"}", "E2002"),
                        Map.entry("{\"type\":\"scanTool\",\"tool\":null}", "E2002"),
                        Map.entry("{\"type\":\"scanTool\",\"tool\":17}", "E2002"),
                        Map.entry("{\"type\":\"scanTool\",\"tool\":[\"a\"]}", "E2002"),
                        Map.entry("{\"type\":\"scanTool\",\"tool\":\"" + "x".repeat(81) + "\"}", "E2002"),
                        Map.entry("{\"type\":\"scanTool\",\"tool\":\"a\\u0000b\"}", "E2002"),
                        Map.entry("{\"type\":\"scanTool\",\"tool\":\"\\ud83d\"}", "E2002"),
                        Map.entry("{\"type\":\"void\",\"reason\":\"" + TEXT_OF_2001 + "\"}", "E2002"),
                        Map.entry("{\"type\":\"holdMeeting\",\"topics\":[null]}", "E2002"),
                        Map.entry("{\"type\":\"holdMeeting\",\"topics\":[\"WEATHER\"]}", "E2002"),
                        Map.entry("{\"type\":\"holdMeeting\",\"topics\":[0]}", "E2002"),
                        Map.entry("{\"type\":\"holdMeeting\",\"topics\":\"HAZARDS\"}", "E2002"),
                        Map.entry("{\"type\":\"requestExtension\",\"to\":1795000000,\"reason\":\"late\"}", "E2002"),
                        Map.entry("{\"type\":\"requestExtension\",\"to\":\"today\",\"reason\":\"late\"}", "E2002"),
                        Map.entry(
                                "{\"type\":\"requestExtension\",\"to\":\"+999999-01-01T00:00:00Z\",\"reason\":\"l\"}",
                                "E2002"),
                        Map.entry(end("1.5", "[]"), "E2002"),
                        Map.entry(end("\"4\"", "[]"), "E2002"),
                        Map.entry(end("99999999999", "[]"), "E2001"),
                        Map.entry(end("4", tools(201)), "E2002"),
                        Map.entry("{\"type\":\"suspend\",\"cause\":\"OTHER\",\"reason\":\"a\"}", "E2002")))
                .allSatisfy((body, code) -> {
                    var answer = command(job, body);
                    assertThat(answer.code())
                            .as("%s answered with %s", body, answer)
                            .isEqualTo(code);
                    assertThat(answer.status()).isBetween(400, 422);
                });
        assertThat(job.page("leader").path("version").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsTooLargeTooDeepOrOfAnotherKindIsRefused() {
        var job = Job.ticketed(port);
        var large = "{\"type\":\"void\",\"reason\":\"" + "x".repeat(1 << 20) + "\"}";
        assertThat(command(job, large).code()).isEqualTo("E2004");
        var deep = "{\"type\":\"holdMeeting\",\"topics\":" + "[".repeat(500) + "]".repeat(500) + "}";
        assertThat(command(job, deep).status()).isBetween(400, 422);
        var path = "/api/tickets/" + job.ticket() + "/commands";
        var leader = job.as(job.id("leader"));
        assertThat(leader.post(path, "text/plain", "submit".getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo("E2005");
        assertThat(leader.delete(path).code()).isEqualTo("E2007");
        assertThat(leader.get("/api/tickets/" + "x".repeat(300)).code()).isEqualTo("E2006");
        for (String list : List.of("people", "tools", "service-points", "plans")) {
            assertThat(leader.get("/api/" + list + "?cursor=a%00b").code())
                    .as(list)
                    .isEqualTo("E2001");
        }
    }

    @Test
    void aTicketDoesNotSwitchItsPlanOrUnit() {
        var job = Job.ticketed(port);
        var other = Job.planned(port);
        var content = new TreeMap<String, Object>();
        job.page("leader")
                .path("ticket")
                .path("content")
                .properties()
                .forEach(field -> content.put(field.getKey(), field.getValue()));
        content.put("plan", other.plan());
        assertThat(job.gives("leader", Map.of("type", "revise", "content", content))
                        .code())
                .isEqualTo("E2002");
        content.put("plan", job.plan());
        content.put("unit", "ROOT");
        assertThat(job.gives("leader", Map.of("type", "revise", "content", content))
                        .code())
                .isEqualTo("E2002");
    }

    /** What a form says in words, a survey or a justification, is a sentence and more; an identifier is not. */
    @Test
    void whatAFormSaysInWordsMayBeLong() {
        var job = Job.ticketed(port);
        assertThat(job.gives("leader", revision(job, "DIAGNOSTIC: " + "x".repeat(488)))
                        .status())
                .isEqualTo(200);
        assertThat(job.page("leader")
                        .path("ticket")
                        .path("content")
                        .path("particulars")
                        .path("fields")
                        .path("JUSTIFICATION")
                        .asString())
                .hasSize(500);
        assertThat(job.gives("leader", revision(job, "x".repeat(2001))).code()).isEqualTo("E2002");
    }

    private static Map<String, Object> revision(Job job, String justification) {
        var particulars = new TreeMap<String, Object>();
        particulars.put("voltage", null);
        particulars.put("tags", List.of("LIVE_PARTS"));
        particulars.put("fields", Map.of("JUSTIFICATION", justification));
        particulars.put("parent", null);
        particulars.put("isolations", List.of());
        particulars.put("secondUnit", null);
        particulars.put("customerPermit", false);
        particulars.put("liaison", null);
        particulars.put("secondarySheets", 0);
        particulars.put("lines", List.of());
        particulars.put("incidentEnergyTenths", null);
        var content = new TreeMap<String, Object>();
        job.page("leader")
                .path("ticket")
                .path("content")
                .properties()
                .forEach(field -> content.put(field.getKey(), field.getValue()));
        content.put("particulars", particulars);
        return Map.of("type", "revise", "content", content);
    }

    private static String end(String count, String tools) {
        return "{\"type\":\"end\",\"headCount\":%s,\"tools\":%s,\"siteClean\":true,\"unfinished\":\"\"}"
                .formatted(count, tools);
    }

    private static String tools(int count) {
        var tags = new ArrayList<String>();
        for (int tag = 0; tag < count; tag++) {
            tags.add("\"t" + tag + "\"");
        }
        return tags.toString();
    }

    private static Answer command(Job job, String body) {
        return job.as(job.id("leader")).post("/api/tickets/" + job.ticket() + "/commands", body);
    }
}
