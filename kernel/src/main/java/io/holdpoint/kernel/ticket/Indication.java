package io.holdpoint.kernel.ticket;

/** What a voltage tester shows. */
public enum Indication {
    /** Voltage. */
    PRESENT,
    /** No voltage. */
    ABSENT,
    /** The tester was not put to it. */
    NOT_TESTED
}
