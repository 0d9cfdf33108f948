package io.holdpoint.bench.network;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * What one thread needed for one answer.
 *
 * @param sorted the times, in nanoseconds, ascending
 * @param bytes what was allocated for each
 */
record Timed(List<Long> sorted, long bytes) {

    private static final int TIMES = 20;

    /** Of each zone in turn, up to twenty times, within about a time; a fifth of that again is warm-up. */
    static Timed of(int[] zones, Duration within, IntConsumer answer) {
        loop(zones, within.dividedBy(5), answer);
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        var times = loop(zones, within, answer);
        long allocated = thread.getCurrentThreadAllocatedBytes() - before;
        return new Timed(times.stream().sorted().toList(), allocated / times.size());
    }

    private static List<Long> loop(int[] zones, Duration within, IntConsumer answer) {
        var times = new ArrayList<Long>();
        long end = System.nanoTime() + within.toNanos();
        for (int at = 0; at < zones.length * TIMES && (at == 0 || System.nanoTime() < end); at++) {
            long begun = System.nanoTime();
            answer.accept(zones[at % zones.length]);
            times.add(System.nanoTime() - begun);
        }
        return times;
    }

    /** For people. */
    String line() {
        return "p50 %9.3f  p90 %9.3f  p99 %9.3f  max %9.3f ms (%d; %,d bytes allocated for each)"
                .formatted(at(0.5), at(0.9), at(0.99), at(1), sorted.size(), bytes);
    }

    private double at(double quantile) {
        return sorted.get((int) Math.round(quantile * (sorted.size() - 1))) / 1e6;
    }
}
