package io.holdpoint.simulator.script;

import io.holdpoint.simulator.district.Supplies;
import io.holdpoint.simulator.district.Supply;
import io.holdpoint.simulator.rest.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns an act into the bodies of the commands it stands for. A target may be one, a list, or {@code every}, which the ticket
 * itself answers; {@code except} takes some away.
 */
final class Bodies {

    /** Which field of a command names its target. */
    private static final Map<String, String> TARGET = Map.of(
            "openPoint", "point",
            "lockPoint", "point",
            "removeLock", "point",
            "restore", "point",
            "removeEarth", "earth",
            "doMeasure", "line",
            "completeStep", "step",
            "scanTool", "tool",
            "returnTool", "tool",
            "confirm", "condition");

    private final Job job;
    private final Supplier<JsonNode> ticket;

    Bodies(Job job, Supplier<JsonNode> ticket) {
        this.job = job;
        this.ticket = ticket;
    }

    List<ObjectNode> of(Act act) {
        String field = TARGET.get(act.does());
        if (act.does().equals("revise")) {
            return List.of(Rewriting.of(act.with(), ticket.get().path("content"), job));
        }
        return field == null
                ? List.of(single(act))
                : targets(act, field).map(target -> body(act, field, target)).toList();
    }

    private Stream<String> targets(Act act, String field) {
        var named = PassageReader.texts(act.with().path(field));
        var spared = PassageReader.texts(act.with().path("except"));
        var targets = named.equals(List.of("every"))
                ? every(act.does())
                : named.stream().map(this::known);
        return targets.filter(target -> !spared.contains(target));
    }

    private Stream<String> every(String command) {
        JsonNode seen = ticket.get();
        var content = seen.path("content");
        var register = seen.path("register");
        return switch (command) {
            case "openPoint", "lockPoint", "removeLock", "restore" -> register.path("points").propertyNames().stream();
            case "removeEarth" -> register.path("earths").propertyNames().stream();
            case "doMeasure" ->
                Stream.concat(
                        content.path("measures").values().stream().map(JsonNode::asString),
                        content.path("hazards").values().stream().map(JsonNode::asString));
            case "completeStep" -> content.path("steps").values().stream().map(JsonNode::asString);
            case "returnTool" ->
                seen.path("checks").path("tools").values().stream().map(JsonNode::asString);
            default -> throw new IllegalArgumentException("every what, for " + command);
        };
    }

    private String known(String name) {
        return job.tool(job.point(name));
    }

    private ObjectNode body(Act act, String field, String target) {
        ObjectNode body = Json.object().put("type", act.does()).put(field, target);
        switch (act.does()) {
            case "lockPoint", "removeLock" -> body.put("lock", "L-" + target);
            case "confirm" -> body.put("note", act.with().path("note").asString(""));
            default -> {}
        }
        return body;
    }

    private ObjectNode single(Act act) {
        ObjectNode body = Json.object().put("type", act.does());
        body.setAll(act.with());
        switch (act.does()) {
            case "scanPlace" -> scan(body);
            case "reportSource" -> found(body);
            case "testVoltage" ->
                body.put("tester", job.tool(body.path("tester").asString()));
            case "takeReading" ->
                body.put("instrument", job.tool(body.path("instrument").asString("")));
            case "beginLiveTest" ->
                body.set(
                        "testers",
                        Json.tree(PassageReader.texts(body.path("testers")).stream()
                                .map(job::person)
                                .sorted()
                                .toList()));
            case "applyEarth" -> earth(body);
            case "end" -> count(body);
            case "noteAbsence", "addMember", "removeMember" ->
                body.put("person", job.person(body.path("person").asString()));
            case "orderLeaderChange" ->
                body.put("to", job.person(body.path("to").asString()));
            case "requestExtension" ->
                body.put("to", Moment.of(body.path("to").asString(), job.day()).toString());
            default -> {}
        }
        return body;
    }

    /** {@code "place": "own"} or {@code "neighbour's"}. */
    private void scan(ObjectNode body) {
        Supply place = body.remove("place").asString().equals("own") ? job.place() : job.neighbour();
        body.put("meter", place.meter()).put("box", place.box()).put("customer", place.customer());
    }

    /** {@code "source": "UPS"}: a source of that kind that no register knows. */
    private void found(ObjectNode body) {
        String kind = body.remove("source").asString();
        var source = Supplies.sources(
                        List.of(kind), job.place().customer(), job.place().boxName())
                .getFirst();
        job.found(kind, source.point());
        body.put("point", source.point()).put("kind", kind).put("name", source.name());
    }

    private void earth(ObjectNode body) {
        String point = job.point(body.path("point").asString());
        body.put("point", point).put("earth", "E-" + point);
    }

    /**
     * {@code "headCount": "all"} counts everybody who ever signed in, {@code "seen out"} those who signed out again;
     * {@code "tools": "all"} takes everything that is out.
     */
    private void count(ObjectNode body) {
        var presence = ticket.get().path("presence");
        switch (body.path("headCount").asString("")) {
            case "all" -> body.put("headCount", presence.path("ever").size());
            case "seen out" ->
                body.put(
                        "headCount",
                        presence.path("ever").size() - presence.path("signedIn").size());
            default -> {}
        }
        if (body.path("tools").asString("").equals("all")) {
            body.set("tools", ticket.get().path("checks").path("tools").deepCopy());
        }
    }
}
