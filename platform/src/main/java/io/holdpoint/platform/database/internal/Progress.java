package io.holdpoint.platform.database.internal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the person at the console what is going on whenever a step takes longer than two seconds. */
final class Progress {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private Progress() {}

    /** Runs a step, reporting on it every two seconds until it is done. */
    static <T> T during(String english, String chinese, Supplier<T> step) {
        long begun = System.nanoTime();
        try (var reporter = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("progress").factory())) {
            var reports = reporter.scheduleAtFixedRate(
                    () -> LOG.info("{} / {} … {} s", english, chinese, seconds(begun)),
                    PATIENCE.toMillis(),
                    PATIENCE.toMillis(),
                    TimeUnit.MILLISECONDS);
            try {
                return step.get();
            } finally {
                reports.cancel(false);
            }
        }
    }

    private static long seconds(long begun) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
    }
}
