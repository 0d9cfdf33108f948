package io.holdpoint.simulator.rest;

/** The platform answered something that the simulator has no use for: a fault on one of the two sides, not a refusal. */
public final class Unexpected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Tells what was asked and what came back. */
    public Unexpected(String what, Answer answer) {
        super(what + ": " + answer.status() + " " + Json.write(answer.body()));
    }

    /** Tells what was asked and why there is no answer. */
    public Unexpected(String what, Throwable cause) {
        super(what + ": " + cause, cause);
    }
}
