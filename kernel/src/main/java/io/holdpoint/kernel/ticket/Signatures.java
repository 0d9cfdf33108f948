package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.Stamp;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Who signed for the ticket.
 *
 * @param drafter who filled it in
 * @param returns how often the issuer sent it back to be corrected
 * @param signed the last signature of each kind
 */
public record Signatures(String drafter, int returns, SortedMap<Kind, Stamp> signed) {

    /** What a signature is for. */
    public enum Kind {
        /** The leader filled it in. */
        SUBMITTED,
        /** The issuer. */
        ISSUED,
        /** The second unit's issuer. */
        COUNTER_SIGNED,
        /** The permitter who received it. */
        RECEIVED,
        /** The customer's permitter. */
        CUSTOMER_PERMITTED,
        /** The permitter who permitted last. */
        PERMITTED,
        /** The leader who ended the work. */
        ENDED,
        /** The permitter who terminated. */
        TERMINATED,
        /** The leader who held the closing meeting. */
        LOOKED_BACK,
        /** The checker. */
        ARCHIVED
    }

    static Signatures draftedBy(String drafter) {
        return new Signatures(drafter, 0, Collections.emptySortedMap());
    }

    /** The last signature of {@code kind}. */
    public Optional<Stamp> of(Kind kind) {
        return Optional.ofNullable(signed.get(kind));
    }

    /** The leader's under the filled-in ticket. */
    public Optional<Stamp> submitted() {
        return of(Kind.SUBMITTED);
    }

    /** The issuer's. */
    public Optional<Stamp> issued() {
        return of(Kind.ISSUED);
    }

    /** The second unit's issuer's. */
    public Optional<Stamp> counterSigned() {
        return of(Kind.COUNTER_SIGNED);
    }

    /** The permitter's who received it. */
    public Optional<Stamp> received() {
        return of(Kind.RECEIVED);
    }

    /** The customer's permitter's. */
    public Optional<Stamp> customerPermitted() {
        return of(Kind.CUSTOMER_PERMITTED);
    }

    /** The permitter's who permitted last. */
    public Optional<Stamp> permitted() {
        return of(Kind.PERMITTED);
    }

    /** The leader's under the end of the work. */
    public Optional<Stamp> ended() {
        return of(Kind.ENDED);
    }

    /** The permitter's under the end of the ticket. */
    public Optional<Stamp> terminated() {
        return of(Kind.TERMINATED);
    }

    /** The leader's under the closing meeting. */
    public Optional<Stamp> lookedBack() {
        return of(Kind.LOOKED_BACK);
    }

    /** The checker's. */
    public Optional<Stamp> archived() {
        return of(Kind.ARCHIVED);
    }

    Signatures with(Kind kind, Stamp by) {
        return new Signatures(drafter, returns, Sets.and(signed, kind, by));
    }

    /** The customer's release lapses with the measures; the permitter's is dated and has to be given anew. */
    Signatures stopped(boolean measuresLifted) {
        return measuresLifted ? new Signatures(drafter, returns, Sets.less(signed, Kind.CUSTOMER_PERMITTED)) : this;
    }

    Signatures returned() {
        return new Signatures(drafter, returns + 1, Collections.emptySortedMap());
    }
}
