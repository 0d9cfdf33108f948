package io.holdpoint.simulator.rest;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** One person's place at the platform: a session of their own, in which they ask for things. */
public final class Seat {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Wire wire;
    private final URI base;
    private final Cookies cookies = new Cookies();

    Seat(Wire wire, URI base) {
        this.wire = wire;
        this.base = base;
        get("/api/session").orThrow("opening a session");
    }

    /** Reads a resource. */
    public Answer get(String path) {
        return wire.send(request(path).GET().build(), cookies);
    }

    /** Reads every page of a list; a plain array is its own only page. */
    public List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        String page = path;
        while (!page.isEmpty()) {
            JsonNode body = get(page).orThrow("reading " + page);
            (body.isArray() ? body : body.path("items")).forEach(items::add);
            String next = body.path("next").asString("");
            page = next.isEmpty() ? "" : path + (path.contains("?") ? "&" : "?") + "cursor=" + next;
        }
        return items;
    }

    /** Asks for something; the key makes a repetition after a lost answer safe. */
    public Answer post(String path, Object body) {
        return post(path, body, UUID.randomUUID());
    }

    /** Asks for something under a key of the caller's, to ask for the very same again later. */
    public Answer post(String path, Object body, UUID key) {
        return wire.send(command(path, body, key).build(), cookies);
    }

    /** Asks for something and wants to hear no more than that it is done. */
    public Answer tell(String path, Object body) {
        return wire.send(
                command(path, body, UUID.randomUUID())
                        .header("Prefer", "return=minimal")
                        .build(),
                cookies);
    }

    /** Gives a command to a plan or ticket; consent comes back without the whole page, a refusal with all its reasons. */
    public Answer command(String path, Object body) {
        return wire.send(
                unsafe(path + "/commands")
                        .header("Content-Type", "application/json")
                        .header("Prefer", "return=minimal")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(Json.write(body)))
                        .build(),
                cookies);
    }

    /** Replaces something. */
    public Answer put(String path, Object body) {
        return wire.send(
                unsafe(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .PUT(BodyPublishers.ofString(Json.write(body)))
                        .build(),
                cookies);
    }

    /** Stores a picture and gives its hash. */
    public String store(byte[] png) {
        return wire.send(
                        unsafe("/api/evidence")
                                .header("Content-Type", "image/png")
                                .POST(BodyPublishers.ofByteArray(png))
                                .build(),
                        cookies)
                .orThrow("storing a picture")
                .path("hash")
                .asString();
    }

    /** Brings in a file of some type. */
    public Answer bringIn(String path, String type, String text) {
        return wire.send(
                unsafe(path)
                        .timeout(PATIENCE.multipliedBy(4))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(text))
                        .build(),
                cookies);
    }

    private HttpRequest.Builder command(String path, Object body, UUID key) {
        return unsafe(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(Json.write(body)));
    }

    private HttpRequest.Builder unsafe(String path) {
        var request = request(path);
        cookies.value("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        String carried = cookies.header();
        return carried.isEmpty() ? request : request.header("Cookie", carried);
    }
}
