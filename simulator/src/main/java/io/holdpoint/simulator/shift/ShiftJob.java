package io.holdpoint.simulator.shift;

import io.holdpoint.simulator.district.Resource;
import io.holdpoint.simulator.rest.Json;
import io.holdpoint.simulator.script.GoodDay;
import io.holdpoint.simulator.script.PassageReader;
import io.holdpoint.simulator.script.Script;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One job of the shift.
 *
 * @param plan the demo day's plan that it carries out
 * @param cast who plays which part beside the crew, which the plan names
 * @param tools what the script calls a tool, and its tag
 * @param ends the state in which its ticket ends
 * @param script what is done
 */
public record ShiftJob(String plan, Map<String, String> cast, Map<String, String> tools, String ends, Script script) {

    /** The jobs that ship with the simulator. */
    public static List<ShiftJob> all() {
        var goodDay = GoodDay.shipped();
        return Json.read(Resource.text("shift/jobs.json")).values().stream()
                .map(file -> read(Json.read(Resource.text("shift/" + file.asString())), goodDay))
                .toList();
    }

    private static ShiftJob read(JsonNode told, GoodDay goodDay) {
        return new ShiftJob(
                told.path("plan").asString(),
                texts(told.path("cast")),
                texts(told.path("tools")),
                told.path("ends").asString(),
                new Script(PassageReader.passages(told.path("steps")), goodDay));
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.forEachEntry((key, text) -> texts.put(key, text.asString()));
        return texts;
    }
}
