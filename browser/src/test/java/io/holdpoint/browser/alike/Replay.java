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
    private final List<String> arguments;

    Replay(String script, String... arguments) {
        this.script = script;
        this.arguments = List.of(arguments);
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
            var command = new ArrayList<>(List.of("node", "src/test/js/" + script, desk.address()));
            command.addAll(arguments);
            var node = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (node.waitFor() != 0) {
                throw new IOException(script + " failed: " + said);
            }
            var found = JsonMapper.shared().readTree(said);
            return new Found(
                    found.get("compared").asInt(),
                    found.get("differences").asInt(),
                    found.get("first").toString(),
                    found.get("micros"));
        }
    }
}
