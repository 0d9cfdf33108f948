package io.holdpoint.platform.feed.internal;

import io.holdpoint.platform.eventstore.Appended;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The single writer of the feed: wakes when something was appended, and now and then for what another process left behind. */
@Component
class Sequencer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    private static final long LOOK_MILLIS = 500;

    /** Lets a burst gather, so that it costs one commit and not one for each event. */
    private static final long GATHER_MILLIS = 5;

    private final FeedRows rows;
    private final Signal signal;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    Sequencer(FeedRows rows, Signal signal) {
        this.rows = rows;
        this.signal = signal;
    }

    @EventListener
    void appended(Appended ignored) {
        work.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("feed-sequencer").start(this::run);
    }

    /** Last of all but the database: what was committed before the end still gets its position. */
    @Override
    public void stop() {
        running = false;
        work.release();
        Thread writer = thread;
        if (writer != null) {
            try {
                writer.join(TimeUnit.SECONDS.toMillis(5));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        boolean failing = false;
        while (running) {
            try {
                sequence();
                failing = false;
                pause();
            } catch (InterruptedException interrupted) {
                return;
            } catch (RuntimeException away) {
                if (!failing) {
                    LOG.warn("The change feed waits for the database: {}", away.getMessage());
                }
                failing = true;
                rest();
            }
        }
    }

    private void sequence() {
        int moved;
        do {
            moved = rows.sequence();
            if (moved > 0) {
                signal.reached(rows.end());
            }
        } while (moved > 0 && running);
    }

    private void pause() throws InterruptedException {
        if (work.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            Thread.sleep(GATHER_MILLIS);
            work.drainPermits();
        } else {
            // Another process on the same database may have written: readers here are to see it as well.
            signal.reached(rows.end());
        }
    }

    private static void rest() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
