package io.holdpoint.bench.load;

import java.time.Duration;
import java.util.List;

/**
 * What a load gave.
 *
 * @param clients how many went on at once, each waiting for its answer before it asked again
 * @param perSecond transitions per second
 * @param took how long one took
 * @param count how many
 * @param bytes what was allocated for one in the process that did it; 0 where that is another process than the load's
 * @param busy who kept the cores busy meanwhile, and what was at its limit
 */
public record Figures(int clients, double perSecond, Took took, int count, long bytes, String busy) {

    /** Milliseconds: the median, what one in ten, in a hundred and in a thousand exceeded, and the longest. */
    public record Took(double p50, double p90, double p99, double p999, double max) {

        static Took of(List<Long> sortedNanos) {
            return new Took(
                    millis(sortedNanos, 0.5),
                    millis(sortedNanos, 0.9),
                    millis(sortedNanos, 0.99),
                    millis(sortedNanos, 0.999),
                    millis(sortedNanos, 1));
        }

        private static double millis(List<Long> sorted, double quantile) {
            return sorted.get((int) Math.round(quantile * (sorted.size() - 1))) / 1e6;
        }
    }

    /** Of the time that each took, in nanoseconds, and all that was allocated meanwhile. */
    public static Figures of(int clients, Duration lasted, List<Long> nanos, long allocated, String busy) {
        var sorted = nanos.stream().sorted().toList();
        var rate = sorted.size() * 1e9 / lasted.toNanos();
        return new Figures(clients, rate, Took.of(sorted), sorted.size(), allocated / sorted.size(), busy);
    }

    /** For people. */
    public String line() {
        return "%2d clients  %6.0f/s  p50 %.2f  p90 %.2f  p99 %.2f  p99.9 %.2f  max %.2f ms  (%d%s)%n              %s"
                .formatted(
                        clients,
                        perSecond,
                        took.p50(),
                        took.p90(),
                        took.p99(),
                        took.p999(),
                        took.max(),
                        count,
                        bytes == 0 ? "" : "; %d bytes allocated for each".formatted(bytes),
                        busy);
    }
}
