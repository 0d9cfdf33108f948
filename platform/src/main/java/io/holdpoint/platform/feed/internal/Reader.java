package io.holdpoint.platform.feed.internal;

import io.holdpoint.platform.feed.Change;
import io.holdpoint.platform.feed.Feed;
import io.holdpoint.platform.identity.Caller;
import io.holdpoint.platform.identity.Callers;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One reader of the feed: follows it by position until the reader goes away or loses the right to see it. */
final class Reader implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Feed feed;
    private final Signal signal;
    private final Callers callers;
    private final SecurityContext session;
    private final SseEmitter emitter;
    private long position;

    Reader(Feed feed, Signal signal, Callers callers, SecurityContext session, SseEmitter emitter, long position) {
        this.feed = feed;
        this.signal = signal;
        this.callers = callers;
        this.session = session;
        this.emitter = emitter;
        this.position = position;
    }

    @Override
    public void run() {
        SecurityContextHolder.setContext(session);
        try {
            emitter.send(SseEmitter.event().comment("from " + position));
            follow();
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("A reader of the feed is gone", gone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            emitter.complete();
        } catch (RuntimeException failed) {
            // The reader comes back with the last position it has seen; nothing is lost.
            LOG.debug("The feed broke off", failed);
            emitter.completeWithError(failed);
        }
    }

    private void follow() throws IOException, InterruptedException {
        while (!signal.ended()) {
            Optional<Caller> caller = callers.present();
            if (caller.isEmpty()) {
                return;
            }
            if (!tell(feed.after(position), caller.get())) {
                feed.await(position, HEARTBEAT);
            }
        }
    }

    /** Tells what is within reach; false when there was nothing at all. */
    private boolean tell(List<Change> changes, Caller caller) throws IOException {
        for (Change change : changes) {
            if (caller.sees(change.unit())) {
                emitter.send(SseEmitter.event()
                        .name("change")
                        .id(Long.toString(change.position()))
                        .data(change));
            }
            position = change.position();
        }
        if (changes.isEmpty()) {
            emitter.send(SseEmitter.event().comment("at " + position));
        }
        return !changes.isEmpty();
    }
}
