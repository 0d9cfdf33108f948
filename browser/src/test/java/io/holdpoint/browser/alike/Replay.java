package io.holdpoint.browser.alike;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where a corpus is put to a compiled kernel. */
enum Replay {
    /** The JavaScript module in Node. */
    JAVASCRIPT_IN_NODE("in-node.mjs", "kernel.js"),
    /** The JavaScript module of plans alone, which the control room loads, in Node. */
    PLANS_IN_NODE("in-node.mjs", "plans.js"),
    /** The JavaScript module in Chromium. */
    JAVASCRIPT_IN_CHROMIUM("in-chromium.mjs", "kernel.js"),
    /** The WebAssembly module in Chromium; Node 20 cannot run it. */
    WEBASSEMBLY_IN_CHROMIUM("in-chromium.mjs", "kernel.wasm");

    private final String script;
    private final String module;

    Replay(String script, String module) {
        this.script = script;
        this.module = module;
    }

    /**
     * What was found.
     *
     * @param compared how many answers were compared
     * @param differences how many of them were not to the letter what the JVM said
     * @param first the first of these, to be looked at
     * @param micros how long an answer took: {@code p50}, {@code p99} and {@code mean}, in microseconds
     */
    record Found(int compared, int differences, String first, JsonNode micros) {}

    Found of(Batches batches) throws IOException, InterruptedException {
        return of(batches, UnaryOperator.identity());
    }

    /** Replays with a module that {@code altered} made otherwise. */
    Found of(Batches batches, UnaryOperator<String> altered) throws IOException, InterruptedException {
        try (var desk = new Desk(batches, altered)) {
            var found = said(script, desk.address(), module);
            return new Found(
                    found.get("compared").asInt(),
                    found.get("differences").asInt(),
                    found.get("first").toString(),
                    found.get("micros"));
        }
    }

    /** How long the decision alone takes, in microseconds: {@code p50}, {@code p99} and {@code mean}. */
    JsonNode rehearsal(Batches batches, int rounds) throws IOException, InterruptedException {
        try (var desk = new Desk(batches, UnaryOperator.identity())) {
            return said(script, desk.address(), module, Integer.toString(rounds));
        }
    }

    /** How long a page waits for a module, in milliseconds: {@code load}, and {@code open} for its world. */
    static JsonNode load(String module) throws IOException, InterruptedException {
        try (var desk = new Desk(_ -> new byte[0], UnaryOperator.identity())) {
            return said("load.mjs", desk.address(), module);
        }
    }

    private static JsonNode said(String script, String... arguments) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of("node", Desk.SCRIPTS.resolve(script).toString()));
        command.addAll(List.of(arguments));
        var node = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (node.waitFor() != 0) {
            throw new IOException(script + " failed: " + said);
        }
        return JsonMapper.shared().readTree(said);
    }
}
