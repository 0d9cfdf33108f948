package io.holdpoint.platform.command;

/** An order that never came to be decided. */
public final class Refused extends RuntimeException {

    /** Why. */
    public enum Why {
        /** There is no such thing within the actor's reach. */
        UNKNOWN,
        /** Somebody else changed it since the actor saw it. */
        STALE,
        /** The key was used for another command. */
        KEY_REUSED,
        /** Another transaction holds it for too long. */
        BUSY
    }

    private final Why why;

    /** Refuses an order. */
    public Refused(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    /** Why it was refused. */
    public Why why() {
        return why;
    }
}
