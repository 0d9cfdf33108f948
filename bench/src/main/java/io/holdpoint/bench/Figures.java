package io.holdpoint.bench;

import java.time.Duration;
import java.util.List;

/** What a load gave: how many in how long, and how long each took, shortest first. */
record Figures(int clients, Duration lasted, List<Long> nanos) {

    static Figures of(int clients, Duration lasted, List<Long> nanos) {
        return new Figures(clients, lasted, nanos.stream().sorted().toList());
    }

    double perSecond() {
        return nanos.size() * 1e9 / lasted.toNanos();
    }

    double millis(double quantile) {
        return nanos.get((int) Math.round(quantile * (nanos.size() - 1))) / 1e6;
    }

    String line() {
        return "%2d clients  %.0f/s  p50 %.2f ms  p99 %.2f ms  max %.2f ms  (%d in %.1f s)"
                .formatted(
                        clients,
                        perSecond(),
                        millis(0.5),
                        millis(0.99),
                        millis(1),
                        nanos.size(),
                        lasted.toMillis() / 1e3);
    }
}
