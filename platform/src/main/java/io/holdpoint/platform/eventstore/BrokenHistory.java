package io.holdpoint.platform.eventstore;

import io.holdpoint.platform.problem.Problem;
import io.holdpoint.platform.problem.ProblemCode;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A record that is not whole, or not readable: an event is missing, unknown, or of a newer release. Nothing is decided on it, because
 * what is not known could be what forbids it.
 */
public final class BrokenHistory {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenHistory.class);

    private BrokenHistory() {}

    /** The problem to throw where the history of {@code stream} is broken, because of {@code what}. */
    public static Problem of(String stream, String what) {
        LOG.error("The history of {} is broken: {}", stream, what);
        return new Problem(ProblemCode.BROKEN_RECORD, Map.of("stream", stream, "broken", what));
    }
}
