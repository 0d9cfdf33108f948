package io.holdpoint.bench.load;

import java.time.Duration;

/** How long is measured: long enough for figures, or, briefly, just so long that one sees whether it works at all. */
public final class Pace {

    /** Set for this process and for every one that it starts. */
    static final String PROPERTY = "holdpoint.bench.brief";

    private static final Duration GLANCE = Duration.ofSeconds(2);

    private Pace() {}

    /** The figures of this run are worth nothing. */
    public static boolean brief() {
        return Boolean.getBoolean(PROPERTY);
    }

    /** From now on. */
    public static void makeBrief() {
        System.setProperty(PROPERTY, "true");
    }

    /** {@code whole}, or a glance. */
    public static Duration of(Duration whole) {
        return brief() ? GLANCE : whole;
    }
}
