package io.holdpoint.platform.evidence.internal;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.platform.identity.Callers;
import io.holdpoint.platform.problem.Problem;
import io.holdpoint.platform.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Pictures over HTTP. Whoever is signed in and knows a picture's SHA-256 may look at it; it is told only together with the ticket
 * that shows it.
 */
@RestController
@RequestMapping("/api/evidence")
class EvidenceController {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final EvidenceRows rows;
    private final Callers callers;
    private final Clock clock;

    EvidenceController(EvidenceRows rows, Callers callers, Clock clock) {
        this.rows = rows;
        this.callers = callers;
        this.clock = clock;
    }

    /** Keeps a picture. */
    @PostMapping(consumes = {MediaType.IMAGE_PNG_VALUE, MediaType.IMAGE_JPEG_VALUE})
    ResponseEntity<Map<String, String>> keep(InputStream body) throws IOException {
        var caller = callers.current();
        byte[] content = body.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw new Problem(ProblemCode.TOO_LARGE);
        }
        var picture = Picture.of(content).orElseThrow(() -> new Problem(ProblemCode.MEDIA_TYPE));
        rows.keep(picture, new Stamp(caller.person(), clock.instant()));
        return ResponseEntity.created(URI.create("/api/evidence/" + picture.hash()))
                .body(Map.of("hash", picture.hash()));
    }

    /** A picture; what is known by its content never changes. */
    @GetMapping("/{hash}")
    ResponseEntity<byte[]> show(@PathVariable String hash) {
        callers.current();
        var stored = rows.find(hash).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.kind().mediaType()))
                .cacheControl(CacheControl.maxAge(FOR_EVER).cachePrivate().immutable())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(hash + "." + stored.kind().name().toLowerCase(Locale.ROOT))
                                .build()
                                .toString())
                .body(stored.content());
    }
}
