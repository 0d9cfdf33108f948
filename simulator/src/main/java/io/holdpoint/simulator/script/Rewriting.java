package io.holdpoint.simulator.script;

import io.holdpoint.simulator.rest.Json;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A ticket filled in anew: {@code "member": X, "without": Y} puts X into the crew in place of Y; everything else that is given, such as
 * {@code "tags"}, goes among the form's particulars.
 */
final class Rewriting {

    private static final String NOTHING_PARTICULAR = """
            {"voltage": null, "tags": [], "fields": {}, "parent": null, "isolations": [], "secondUnit": null,
             "customerPermit": false, "liaison": null, "secondarySheets": 0, "lines": [], "incidentEnergyTenths": null}""";

    private Rewriting() {}

    /** The command that rewrites {@code content} with what is given. */
    static ObjectNode of(ObjectNode with, JsonNode content, Job job) {
        var next = (ObjectNode) content.deepCopy();
        var given = with.deepCopy();
        if (given.has("member")) {
            exchange(
                    next,
                    job.person(given.remove("without").asString()),
                    job.person(given.remove("member").asString()));
        }
        if (!given.isEmpty()) {
            next.set("particulars", particulars(next).setAll(given));
        }
        ObjectNode command = Json.object().put("type", "revise");
        command.set("content", next);
        return command;
    }

    private static void exchange(ObjectNode content, String without, String member) {
        var members = Stream.concat(
                        Stream.of(member),
                        content.path("members").values().stream()
                                .map(JsonNode::asString)
                                .filter(known -> !known.equals(without)))
                .sorted()
                .toList();
        content.set("members", Json.tree(members));
    }

    private static ObjectNode particulars(ObjectNode content) {
        return content.path("particulars") instanceof ObjectNode said
                ? said
                : (ObjectNode) Json.read(NOTHING_PARTICULAR);
    }
}
