package io.holdpoint.simulator.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;

/** The clock of the demo district. It is only ever set forward, by the person {@code system}. */
public final class DistrictClock {

    /** The district lies in China, eight hours ahead of UTC. */
    public static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);

    private final Platform platform;

    /** The clock of {@code platform}. */
    public DistrictClock(Platform platform) {
        this.platform = platform;
    }

    /** What it shows. */
    public Instant now() {
        var clock = platform.seat("system").get("/api/demo/clock").orThrow("reading the district clock");
        return Instant.parse(clock.path("now").asString());
    }

    /** The day it shows, in the district's own calendar. */
    public LocalDate today() {
        return now().atOffset(OFFSET).toLocalDate();
    }

    /** Sets it forward to {@code moment}; leaves it alone where it is already past that. */
    public void forwardTo(Instant moment) {
        if (now().isBefore(moment)) {
            platform.seat("system")
                    .put("/api/demo/clock", Map.of("now", moment.toString()))
                    .orThrow("setting the district clock to " + moment);
        }
    }

    /** The instant of a local time on a day. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).toInstant(OFFSET);
    }
}
