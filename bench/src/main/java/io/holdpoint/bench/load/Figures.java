package io.holdpoint.bench.load;

import java.time.Duration;
import java.util.List;

/**
 * What a load gave.
 *
 * @param clients how many went on at once
 * @param perSecond transitions per second
 * @param p50 median time of one, in milliseconds
 * @param p99 the time that one in a hundred exceeded, in milliseconds
 * @param max the longest, in milliseconds
 * @param count how many
 * @param busy who kept the cores busy meanwhile
 */
public record Figures(int clients, double perSecond, double p50, double p99, double max, int count, String busy) {

    /** Of the time that each took, in nanoseconds. */
    public static Figures of(int clients, Duration lasted, List<Long> nanos, String busy) {
        var sorted = nanos.stream().sorted().toList();
        var rate = sorted.size() * 1e9 / lasted.toNanos();
        return new Figures(
                clients, rate, millis(sorted, 0.5), millis(sorted, 0.99), millis(sorted, 1), sorted.size(), busy);
    }

    private static double millis(List<Long> sorted, double quantile) {
        return sorted.get((int) Math.round(quantile * (sorted.size() - 1))) / 1e6;
    }

    /** For people. */
    public String line() {
        return "%2d clients  %6.0f/s  p50 %.2f ms  p99 %.2f ms  max %.2f ms  (%d; %s)"
                .formatted(clients, perSecond, p50, p99, max, count, busy);
    }
}
