package io.holdpoint.platform.command;

import io.holdpoint.kernel.Reason;
import io.holdpoint.platform.command.Outcome.Granted;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What a granted command is answered with: the whole page, or nothing but its version where the sender prefers that (RFC 7240). */
public final class Replies {

    private static final String MINIMAL = "return=minimal";

    /** Names each warning that came with a grant; its words are on the page. */
    private static final String WARNED = "Holdpoint-Warned";

    private Replies() {}

    /** The answer to a command that made something at {@code address}. */
    public static <V> ResponseEntity<V> created(
            String address, Granted granted, @Nullable String prefer, Supplier<V> page) {
        var reply = ResponseEntity.created(URI.create(address + "/" + granted.id()));
        return reply(reply, granted, prefer, page);
    }

    /** The answer to a command that changed something. */
    public static <V> ResponseEntity<V> changed(Granted granted, @Nullable String prefer, Supplier<V> page) {
        return reply(
                ResponseEntity.status(minimal(prefer) ? HttpStatus.NO_CONTENT : HttpStatus.OK), granted, prefer, page);
    }

    private static <V> ResponseEntity<V> reply(
            ResponseEntity.BodyBuilder reply, Granted granted, @Nullable String prefer, Supplier<V> page) {
        reply.eTag("\"" + granted.version() + "\"");
        granted.warnings().stream().map(Reason::holdPoint).distinct().forEach(rule -> reply.header(WARNED, rule));
        return minimal(prefer) ? reply.header("Preference-Applied", MINIMAL).build() : reply.body(page.get());
    }

    private static boolean minimal(@Nullable String prefer) {
        return MINIMAL.equals(prefer);
    }
}
