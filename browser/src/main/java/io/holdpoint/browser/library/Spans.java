package io.holdpoint.browser.library;

import java.time.Duration;

/** What is missing of {@link Duration}. */
public final class Spans {

    private Spans() {}

    /** Whole seconds. */
    @SuppressWarnings("JavaDurationGetSecondsToToSeconds") // which is what is missing
    public static long toSeconds(Duration span) {
        return span.getSeconds();
    }
}
