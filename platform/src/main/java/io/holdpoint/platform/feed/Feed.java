package io.holdpoint.platform.feed;

import io.holdpoint.platform.feed.internal.FeedRows;
import io.holdpoint.platform.feed.internal.Signal;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** The change feed as a reader sees it. */
@Component
public final class Feed {

    private static final int PAGE = 500;

    private final FeedRows rows;
    private final Signal signal;

    Feed(FeedRows rows, Signal signal) {
        this.rows = rows;
        this.signal = signal;
    }

    /** The position of the last event; 0 before the first. */
    public long end() {
        return rows.end();
    }

    /** The events after {@code position}, at most a page of them, in order and without a gap. */
    public List<Change> after(long position) {
        return rows.after(position, PAGE);
    }

    /** Waits until there may be something after {@code position}, or for {@code longest}. */
    public void await(long position, Duration longest) throws InterruptedException {
        signal.await(position, longest);
    }
}
