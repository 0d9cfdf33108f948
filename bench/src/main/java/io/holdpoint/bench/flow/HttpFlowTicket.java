package io.holdpoint.bench.flow;

import io.holdpoint.bench.load.ClosedLoop;
import io.holdpoint.simulator.rest.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** A ticket of {@link FlowServer}, by the same client library that asks the platform. */
record HttpFlowTicket(HttpClient client, URI address) implements ClosedLoop.Client {

    @Override
    public void passes(boolean in) {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.write(Map.of("type", in ? "signIn" : "signOut"))))
                .build();
        try {
            var status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 204) {
                throw new IllegalStateException("answered " + status);
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
