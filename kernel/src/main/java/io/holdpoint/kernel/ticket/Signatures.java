package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.Stamp;
import java.util.Optional;

/**
 * Who signed for the ticket.
 *
 * @param drafter who filled it in
 * @param submitted the leader
 * @param issued the issuer
 * @param received the permitter who received it
 * @param permitted the permitter who permitted last
 * @param ended the leader who ended the work
 * @param terminated the permitter who terminated
 * @param archived the checker
 */
public record Signatures(
        String drafter,
        Optional<Stamp> submitted,
        Optional<Stamp> issued,
        Optional<Stamp> received,
        Optional<Stamp> permitted,
        Optional<Stamp> ended,
        Optional<Stamp> terminated,
        Optional<Stamp> archived) {

    static Signatures draftedBy(String drafter) {
        Optional<Stamp> none = Optional.empty();
        return new Signatures(drafter, none, none, none, none, none, none, none);
    }

    Signatures submitted(Stamp by) {
        return new Signatures(drafter, Optional.of(by), issued, received, permitted, ended, terminated, archived);
    }

    Signatures issued(Stamp by) {
        return new Signatures(drafter, submitted, Optional.of(by), received, permitted, ended, terminated, archived);
    }

    Signatures received(Stamp by) {
        return new Signatures(drafter, submitted, issued, Optional.of(by), permitted, ended, terminated, archived);
    }

    Signatures permitted(Stamp by) {
        return new Signatures(drafter, submitted, issued, received, Optional.of(by), ended, terminated, archived);
    }

    Signatures ended(Stamp by) {
        return new Signatures(drafter, submitted, issued, received, permitted, Optional.of(by), terminated, archived);
    }

    Signatures terminated(Stamp by) {
        return new Signatures(drafter, submitted, issued, received, permitted, ended, Optional.of(by), archived);
    }

    Signatures archived(Stamp by) {
        return new Signatures(drafter, submitted, issued, received, permitted, ended, terminated, Optional.of(by));
    }
}
