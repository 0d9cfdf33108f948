package io.holdpoint.simulator.rest;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends requests; repeats one that met a short absence (503) or itself (E3003), which its key makes safe. */
final class Wire {

    private static final int TRIES = 20;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    Answer send(HttpRequest request, Cookies cookies) {
        Answer answer = once(request, cookies);
        for (int tried = 1; tried < TRIES && passing(answer); tried++) {
            pause();
            answer = once(request, cookies);
        }
        return answer;
    }

    private Answer once(HttpRequest request, Cookies cookies) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            cookies.take(response.headers());
            boolean json = response.headers()
                    .firstValue("content-type")
                    .filter(type -> type.contains("json"))
                    .isPresent();
            return new Answer(response.statusCode(), json ? Json.read(response.body()) : Json.object());
        } catch (IOException lost) {
            throw new Unexpected(request.method() + " " + request.uri(), lost);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unexpected(request.method() + " " + request.uri(), interrupted);
        }
    }

    private static boolean passing(Answer answer) {
        return answer.status() == 503
                || "E3003".equals(answer.body().path("code").asString(""));
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(250));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
