package io.holdpoint.kernel.ticket;

/** Where a ticket stands. Resumed, extended and leader changed are events, not states. */
public enum TicketState {
    /** Being filled in. */
    DRAFT,
    /** Filled in and signed by the leader. */
    SUBMITTED,
    /** Signed by the issuer; its content does not change any more. */
    ISSUED,
    /** Received by a permitter, who carries out the isolation. */
    RECEIVED,
    /** Permitted: isolation done and verified, site walked. */
    PERMITTED,
    /** Work is going on. */
    WORKING,
    /** Under an open ticket the circuit is made live for a test; only the testers named are there. */
    LIVE_TEST,
    /** Work is interrupted. */
    SUSPENDED,
    /** People counted, tools and site cleared; the isolation still stands. */
    WORK_ENDED,
    /** Isolation lifted, both sides signed. */
    TERMINATED,
    /** Checked and stamped EXECUTED. */
    ARCHIVED,
    /** Past its end: work is forbidden, clearing up is not. */
    EXPIRED,
    /** Given up without ever being permitted; stamped NOT EXECUTED. */
    NOT_EXECUTED,
    /** Stamped VOID. */
    VOID;

    /** Whether nothing more can happen to the ticket. */
    public boolean terminal() {
        return this == ARCHIVED || this == NOT_EXECUTED || this == VOID;
    }

    /** Whether it binds its leader, crew, tools and isolation: issued and not yet terminated. */
    public boolean open() {
        return switch (this) {
            case ISSUED, RECEIVED, PERMITTED, WORKING, LIVE_TEST, SUSPENDED, WORK_ENDED, EXPIRED -> true;
            case DRAFT, SUBMITTED, TERMINATED, ARCHIVED, NOT_EXECUTED, VOID -> false;
        };
    }
}
