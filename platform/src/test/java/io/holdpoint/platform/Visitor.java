package io.holdpoint.platform;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser: keeps cookies, echoes the token, reads JSON. */
public final class Visitor {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String language = "en";

    /** A visitor to the platform on this port, whose first page load brought the token. */
    public Visitor(int port) {
        this.base = URI.create("http://127.0.0.1:" + port);
        get("/api/session");
    }

    /** A visitor signed in as a person of the demonstration. */
    public static Visitor as(String person, int port) {
        var visitor = new Visitor(port);
        var answer = visitor.post("/api/demo/session", "{\"person\":\"%s\"}".formatted(person));
        if (answer.status() != 204) {
            throw new AssertionError("signing in as %s: %s".formatted(person, answer));
        }
        return visitor;
    }

    /** What came back. */
    public record Answer(int status, HttpHeaders headers, String text) {

        /** The body as JSON. */
        public JsonNode json() {
            return JSON.readTree(text);
        }

        /** The number of the problem; empty when there is none. */
        public String code() {
            return json().path("code").asString("");
        }

        /** A header's value; empty when it is missing. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** Reads in this language from now on. */
    public Visitor reading(String chosen) {
        language = chosen;
        return this;
    }

    /** GET. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** POST of a JSON text. */
    public Answer post(String path, String body) {
        return send(unsafe(path, "application/json").POST(BodyPublishers.ofString(body)));
    }

    /** POST of anything as any type. */
    public Answer post(String path, String type, byte[] body) {
        return send(unsafe(path, type).POST(BodyPublishers.ofByteArray(body)));
    }

    /** PUT of a JSON text. */
    public Answer put(String path, String body) {
        return send(unsafe(path, "application/json").PUT(BodyPublishers.ofString(body)));
    }

    /** DELETE. */
    public Answer delete(String path) {
        return send(unsafe(path, "application/json").DELETE());
    }

    /** A request to be filled in by the test. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Accept-Language", language);
    }

    /** Sends a request as it is. */
    public Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = raw(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    /** GET of an answer that has no end, line by line as it comes. */
    public HttpResponse<Stream<String>> open(String path) {
        return raw(request(path).GET(), BodyHandlers.ofLines());
    }

    /** GET of an answer that is no text. */
    public HttpResponse<byte[]> bytes(String path) {
        return raw(request(path).GET(), BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> raw(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** The value of a cookie; null when there is none. */
    public @Nullable String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    private HttpRequest.Builder unsafe(String path, String type) {
        var request = request(path)
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        String token = cookie("XSRF-TOKEN");
        return token == null ? request : request.header("X-XSRF-TOKEN", token);
    }
}
