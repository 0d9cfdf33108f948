package io.holdpoint.simulator.rest;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The running platform in demo mode, and everybody's seat at it. */
public final class Platform {

    private final Wire wire = new Wire();
    private final URI base;
    private final Map<String, Seat> seats = new ConcurrentHashMap<>();

    /** The platform at {@code base}, such as {@code http://127.0.0.1:8080}. */
    public Platform(URI base) {
        this.base = base;
    }

    /** Waits until the platform says that it is well; an {@link Unexpected} after {@code patience}. */
    public void awaitUp(Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (true) {
            try {
                new Seat(wire, base).get("/actuator/health").orThrow("asking for the platform's health");
                return;
            } catch (Unexpected notYet) {
                if (Instant.now().isAfter(end)) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    /** The seat of a demo person, signed in at its first use. */
    public Seat seat(String person) {
        return seats.computeIfAbsent(person, this::signIn);
    }

    /** A new seat of a demo person, beside any other of the same person. */
    public Seat signIn(String person) {
        var seat = new Seat(wire, base);
        seat.post("/api/demo/session", Map.of("person", person)).orThrow("signing in as " + person);
        seat.get("/api/session").orThrow("reading the session of " + person);
        return seat;
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(300));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unexpected("waiting for the platform", interrupted);
        }
    }
}
