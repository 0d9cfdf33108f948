package io.holdpoint.simulator.accident;

import io.holdpoint.simulator.accident.Accident.Origin;
import io.holdpoint.simulator.district.Name;
import io.holdpoint.simulator.district.Resource;
import io.holdpoint.simulator.rest.Json;
import io.holdpoint.simulator.script.GoodDay;
import io.holdpoint.simulator.script.PassageReader;
import io.holdpoint.simulator.script.Script;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The accidents that ship with the simulator, one data file each. */
public final class AccidentFiles {

    private AccidentFiles() {}

    /** All of them, in the order of the list file. */
    public static List<Accident> all() {
        var goodDay = GoodDay.shipped();
        return Json.read(Resource.text("accidents/sources.json")).path("files").values().stream()
                .map(file -> read(file.asString(), goodDay))
                .toList();
    }

    private static Accident read(String file, GoodDay goodDay) {
        JsonNode told = Json.read(Resource.text("accidents/" + file));
        return new Accident(
                file,
                name(told.path("name")),
                new Origin(
                        told.path("source").path("dataset").asString(),
                        told.path("source").path("id").asString()),
                name(told.path("facts")),
                name(told.path("invented")),
                name(told.path("transposed")),
                persons(told.path("persons")),
                told.path("sources").values().stream().map(JsonNode::asString).toList(),
                new Script(PassageReader.passages(told.path("steps")), goodDay),
                told.has("outsideReach") ? Optional.of(name(told.path("outsideReach"))) : Optional.empty());
    }

    private static Map<String, String> persons(JsonNode node) {
        Map<String, String> persons = new LinkedHashMap<>();
        node.forEachEntry((part, who) -> persons.put(part, who.asString()));
        return persons;
    }

    private static Name name(JsonNode node) {
        return new Name(node.path("en").asString(), node.path("zh").asString());
    }
}
