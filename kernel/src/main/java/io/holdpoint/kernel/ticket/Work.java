package io.holdpoint.kernel.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was done and how it stands.
 *
 * @param startedAt when it began
 * @param steps the steps done, in the order they were done
 * @param suspension the interruption going on, if any
 * @param extensions how often the end was moved
 * @param asked a later end that was asked for
 */
public record Work(
        Optional<Instant> startedAt,
        List<String> steps,
        Optional<Suspension> suspension,
        int extensions,
        Optional<Instant> asked) {

    /**
     * An interruption.
     *
     * @param cause why
     * @param at since when
     * @param by who called it
     * @param measuresLifted whether isolation was lifted meanwhile, so that a new permit is needed
     * @param released whether a supervisor's stop was released
     */
    public record Suspension(SuspensionCause cause, Instant at, String by, boolean measuresLifted, boolean released) {

        Suspension release() {
            return new Suspension(cause, at, by, measuresLifted, true);
        }

        Suspension permittedAgain() {
            return new Suspension(cause, at, by, false, released);
        }
    }

    static final Work NOT_BEGUN = new Work(Optional.empty(), List.of(), Optional.empty(), 0, Optional.empty());

    Work started(Instant at) {
        return new Work(Optional.of(at), steps, suspension, extensions, asked);
    }

    Work did(String step) {
        return new Work(
                startedAt, Stream.concat(steps.stream(), Stream.of(step)).toList(), suspension, extensions, asked);
    }

    Work stopped(Suspension by) {
        return new Work(startedAt, steps, Optional.of(by), extensions, asked);
    }

    Work released() {
        return new Work(startedAt, steps, suspension.map(Suspension::release), extensions, asked);
    }

    Work permittedAgain() {
        return new Work(startedAt, steps, suspension.map(Suspension::permittedAgain), extensions, asked);
    }

    Work resumed() {
        return new Work(startedAt, steps, Optional.empty(), extensions, asked);
    }

    Work asked(Instant to) {
        return new Work(startedAt, steps, suspension, extensions, Optional.of(to));
    }

    Work extended() {
        return new Work(startedAt, steps, suspension, extensions + 1, Optional.empty());
    }
}
