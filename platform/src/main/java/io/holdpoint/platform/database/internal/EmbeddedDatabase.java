package io.holdpoint.platform.database.internal;

import io.holdpoint.platform.database.DatabaseAvailability;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded server while the platform runs: locked folder, living process, and a watch that restarts it. */
final class EmbeddedDatabase implements DatabaseAvailability, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final long WATCH_MILLIS = 100;

    private final DataFolder folder;
    private final PostgresServer server;
    private final ServerAccess access;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("database-watch").factory());
    private volatile boolean available = true;

    private EmbeddedDatabase(DataFolder folder, PostgresServer server, ServerAccess access) {
        this.folder = folder;
        this.server = server;
        this.access = access;
    }

    /** Opens the data folder and brings its server up. */
    static EmbeddedDatabase start(Path data, Path cache) {
        DataFolder folder = DataFolder.open(data);
        try {
            var server = new PostgresServer(folder, ServerBinaries.in(cache));
            var database = new EmbeddedDatabase(folder, server, server.start());
            var _ = database.watch.scheduleWithFixedDelay(
                    database::look, WATCH_MILLIS, WATCH_MILLIS, TimeUnit.MILLISECONDS);
            return database;
        } catch (RuntimeException failed) {
            release(folder);
            throw failed;
        }
    }

    /** Where the application's database is. */
    ServerAccess access() {
        return access;
    }

    @Override
    public boolean available() {
        return available;
    }

    private void look() {
        if (server.alive()) {
            available = true;
            return;
        }
        available = false;
        LOG.warn("PostgreSQL is gone; restarting it / PostgreSQL 已中断,正在重启");
        try {
            server.restart();
            available = true;
            LOG.info("PostgreSQL is back / PostgreSQL 已恢复");
        } catch (RuntimeException stillFailing) {
            // Left-over children of a killed server hold its memory for a moment: the next look tries again.
            LOG.warn("PostgreSQL did not restart yet / PostgreSQL 尚未恢复: {}", stillFailing.getMessage());
        }
    }

    @Override
    public void close() {
        stopWatching();
        server.stop();
        release(folder);
    }

    /** A restart under way ends first: otherwise it would bring up a server that nobody stops. */
    private void stopWatching() {
        watch.shutdown();
        try {
            if (!watch.awaitTermination(70, TimeUnit.SECONDS)) {
                watch.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void release(DataFolder folder) {
        try {
            folder.close();
        } catch (IOException ignored) {
            LOG.debug("The lock ends with the process", ignored);
        }
    }
}
