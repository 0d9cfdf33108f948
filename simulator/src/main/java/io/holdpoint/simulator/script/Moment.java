package io.holdpoint.simulator.script;

import io.holdpoint.simulator.rest.DistrictClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** The times of a script: {@code 08:05} on the day of the job, {@code day before 15:00} on the one before. */
public final class Moment {

    private static final String DAY_BEFORE = "day before ";

    private Moment() {}

    /** The instant that {@code words} mean for a job on {@code day}. */
    public static Instant of(String words, LocalDate day) {
        return words.startsWith(DAY_BEFORE)
                ? DistrictClock.at(day.minusDays(1), LocalTime.parse(words.substring(DAY_BEFORE.length())))
                : DistrictClock.at(day, LocalTime.parse(words));
    }
}
