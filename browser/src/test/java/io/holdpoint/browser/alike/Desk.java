package io.holdpoint.browser.alike;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** Hands the compiled kernel and the corpus to whoever compares, over the loopback interface. */
final class Desk implements AutoCloseable {

    /** The module's folder, from itself or from the whole project's. */
    private static final Path HOME = Files.isDirectory(Path.of("browser")) ? Path.of("browser") : Path.of("");

    static final Path COMPILED = HOME.resolve("target/kernel");
    static final Path SCRIPTS = HOME.resolve("src/test/js");
    private static final String WASM_RUNTIME = "org/teavm/backend/wasm/wasm-gc-module-runtime.min.js";

    private final HttpServer server;
    private final IntFunction<byte[]> batches;
    private final UnaryOperator<String> script;

    /**
     * Opens it.
     *
     * @param batches the batch of each number, empty after the last
     * @param script what is done to the JavaScript module before it is handed out
     */
    Desk(IntFunction<byte[]> batches, UnaryOperator<String> script) throws IOException {
        this.batches = batches;
        this.script = script;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.endsWith(".js") || path.endsWith(".mjs")) {
                exchange.getResponseHeaders().set("Content-Type", "text/javascript");
            }
            if (path.endsWith(".wasm")) {
                exchange.getResponseHeaders().set("Content-Type", "application/wasm");
            }
            var body = body(path);
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private byte[] body(String path) throws IOException {
        return switch (path) {
            case "/kernel.js", "/plans.js" ->
                script.apply(Files.readString(COMPILED.resolve(path.substring(1))))
                        .getBytes(StandardCharsets.UTF_8);
            case "/kernel.wasm" -> Files.readAllBytes(COMPILED.resolve("kernel.wasm"));
            case "/compare.mjs" -> Files.readAllBytes(SCRIPTS.resolve("compare.mjs"));
            case "/wasm-runtime.js" -> Files.readAllBytes(COMPILED.resolve(WASM_RUNTIME));
            case "/world" -> Worlds.usual().getBytes(StandardCharsets.UTF_8);
            case "/page" -> "<!doctype html>".getBytes(StandardCharsets.UTF_8);
            default -> batches.apply(Integer.parseInt(path.substring(path.lastIndexOf('/') + 1)));
        };
    }
}
