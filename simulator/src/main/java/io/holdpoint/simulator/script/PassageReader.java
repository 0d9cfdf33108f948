package io.holdpoint.simulator.script;

import io.holdpoint.simulator.rest.Json;
import io.holdpoint.simulator.script.Passage.AsOnAGoodDay;
import io.holdpoint.simulator.script.Passage.Missing;
import io.holdpoint.simulator.script.Passage.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the passages of a script file; a word it does not know is an error, so that no typing slip goes unseen. */
public final class PassageReader {

    private static final Set<String> ACT = Set.of("at", "who", "does", "with", "harm", "crew");

    private PassageReader() {}

    /** The passages of a {@code steps} array. */
    public static List<Passage> passages(JsonNode steps) {
        return steps.values().stream().map(PassageReader::passage).toList();
    }

    private static Passage passage(JsonNode step) {
        if (step.has("goodDay")) {
            allow(step, Set.of("goodDay", "harm", "later", "crew"));
            return new AsOnAGoodDay(
                    texts(step.path("goodDay")), harm(step), step.path("later").asInt(0), byOtherCrew(step));
        }
        if (step.has("missing")) {
            allow(step, Set.of("missing", "acts"));
            return new Missing(step.path("missing").asString(), passages(step.path("acts")));
        }
        return new Written(act(step));
    }

    /** The acts of an array. */
    public static List<Act> acts(JsonNode acts) {
        return acts.values().stream().map(PassageReader::act).toList();
    }

    private static Act act(JsonNode act) {
        allow(act, ACT);
        return new Act(
                act.path("at").asString(),
                texts(act.path("who")),
                act.path("does").asString(),
                act.path("with") instanceof ObjectNode with ? with : Json.object(),
                harm(act),
                byOtherCrew(act));
    }

    private static boolean byOtherCrew(JsonNode step) {
        String crew = step.path("crew").asString("");
        if (!crew.isEmpty() && !crew.equals("other")) {
            throw new IllegalArgumentException("no such crew in " + step);
        }
        return !crew.isEmpty();
    }

    private static Optional<String> harm(JsonNode step) {
        return Optional.of(step.path("harm").asString("")).filter(words -> !words.isEmpty());
    }

    static List<String> texts(JsonNode node) {
        return node.isArray() ? node.values().stream().map(JsonNode::asString).toList() : List.of(node.asString());
    }

    private static void allow(JsonNode step, Set<String> words) {
        step.propertyNames().forEach(word -> {
            if (!words.contains(word)) {
                throw new IllegalArgumentException("unknown word " + word + " in " + step);
            }
        });
    }
}
