package io.holdpoint.platform.feed.internal;

import io.holdpoint.platform.feed.Feed;
import io.holdpoint.platform.identity.Callers;
import io.holdpoint.platform.problem.Problem;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The change feed as server-sent events. */
@RestController
@RequestMapping("/api/feed")
class FeedController {

    /** Each reader is one connection and one virtual thread. */
    private static final int MOST_READERS = 500;

    private final Feed feed;
    private final Signal signal;
    private final Callers callers;
    private final Semaphore seats = new Semaphore(MOST_READERS);

    FeedController(Feed feed, Signal signal, Callers callers) {
        this.feed = feed;
        this.signal = signal;
        this.callers = callers;
    }

    /** Everything that changes within the caller's reach: from where a broken connection left off, or from now on. */
    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> follow(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            @RequestParam Optional<String> after) {
        callers.current();
        long position = Optional.ofNullable(last)
                .or(() -> after)
                .map(FeedController::position)
                .orElseGet(feed::end);
        if (!seats.tryAcquire()) {
            return ResponseEntity.status(503).header("Retry-After", "5").build();
        }
        var emitter = new SseEmitter(0L);
        var reader = new Reader(feed, signal, callers, SecurityContextHolder.getContext(), emitter, position);
        Thread.ofVirtual().name("feed-reader").start(() -> {
            try {
                reader.run();
            } finally {
                seats.release();
            }
        });
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .body(emitter);
    }

    private static long position(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw Problem.invalid("Last-Event-ID", "a position of the feed is expected");
        }
        return Long.parseLong(text);
    }
}
