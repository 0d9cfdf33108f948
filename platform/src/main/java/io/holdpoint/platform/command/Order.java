package io.holdpoint.platform.command;

import java.util.Optional;
import java.util.UUID;

/**
 * A command on its way to be decided.
 *
 * @param <C> the commands of the subject
 * @param actor who gives it
 * @param id the plan or ticket; for one to be made, its id to be
 * @param creates whether it makes the plan or ticket
 * @param command what is asked
 * @param key by which the same command sent twice is recognised; empty for the system's own
 * @param expected the version that whoever asks has seen; empty where none was named
 */
public record Order<C>(
        Actor actor, String id, boolean creates, C command, Optional<Key> key, Optional<Integer> expected) {

    /**
     * What makes two orders the same order.
     *
     * @param id chosen by whoever sends it
     * @param fingerprint of everything that was sent
     */
    public record Key(UUID id, String fingerprint) {}
}
