package io.holdpoint.platform.audit.internal;

import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Puts lines on record, and keeps those that the database cannot take now until it can: an action may have been
 * acknowledged in the very moment before the database went away.
 */
@Component
class AuditTrail implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);
    private static final int MOST_WAITING = 100_000;
    private static final long RETRY_MILLIS = 500;

    private final AuditRows rows;
    private final Queue<AuditLine> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final ScheduledExecutorService retry = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("audit-retry").factory());

    AuditTrail(AuditRows rows) {
        this.rows = rows;
        var _ = retry.scheduleWithFixedDelay(this::retry, RETRY_MILLIS, RETRY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Puts a line on record, now or as soon as the database takes it. */
    void record(AuditLine line) {
        try {
            rows.add(line);
        } catch (RuntimeException away) {
            LOG.debug("The record waits for the database", away);
            if (!waiting.offer(line)) {
                LOG.error("Not on record: {}", line);
            }
        }
    }

    private synchronized void retry() {
        for (AuditLine line = waiting.peek(); line != null; line = waiting.peek()) {
            try {
                rows.add(line);
            } catch (RuntimeException stillAway) {
                LOG.debug("The record still waits for the database", stillAway);
                return;
            }
            waiting.remove();
        }
    }

    /** The last chance: what the database does not take now goes to the log, so that it is somewhere. */
    @Override
    public void destroy() {
        retry.shutdown();
        retry();
        waiting.forEach(line -> LOG.error("Not on record: {}", line));
    }
}
