package io.holdpoint.platform.problem;

/** Every way in which a request can fail: a stable number, and the HTTP status it comes with. */
public enum ProblemCode {
    /** Wrong account or password. */
    SIGN_IN_FAILED("E1001", 401),
    /** Too many failed attempts. */
    LOCKED("E1002", 423),
    /** No session, or one that ended. */
    NOT_SIGNED_IN("E1003", 401),
    /** The caller's roles do not include it. */
    NOT_ALLOWED("E1004", 403),
    /** The session's token is missing or wrong. */
    CSRF("E1005", 403),
    /** A demonstration was asked from elsewhere. */
    LOOPBACK_ONLY("E1006", 403),
    /** The one-time link is not valid. */
    SETUP_LINK("E1007", 403),
    /** Not JSON of the expected shape. */
    MALFORMED("E2001", 400),
    /** Values missing or out of range; carries {@code errors}. */
    INVALID("E2002", 422),
    /** A field that is not known. */
    UNKNOWN_FIELD("E2003", 400),
    /** Larger than allowed. */
    TOO_LARGE("E2004", 413),
    /** A body of a type not taken. */
    MEDIA_TYPE("E2005", 415),
    /** Nothing there, or nothing the caller may see. */
    NOT_FOUND("E2006", 404),
    /** A method not known here. */
    METHOD("E2007", 405),
    /** A form that cannot be given. */
    NOT_ACCEPTABLE("E2008", 406),
    /** A network with faults; carries {@code faults} and {@code more}. */
    NETWORK_FAULTS("E2009", 422),
    /** Changed since it was read. */
    STALE("E3001", 412),
    /** An idempotency key that belongs to another command. */
    KEY_REUSED("E3002", 422),
    /** The same command is under way. */
    BEING_DECIDED("E3003", 409),
    /** The identity is taken. */
    EXISTS("E3004", 409),
    /** Held by the kernel; carries {@code held}. */
    HELD("E4001", 409),
    /** A fault of ours; carries {@code reference}. */
    UNEXPECTED("E5000", 500),
    /** The database does not answer now. */
    DATABASE_AWAY("E5001", 503),
    /** The record of a plan or ticket is not whole; carries {@code stream} and {@code broken}. */
    BROKEN_RECORD("E5002", 500);

    private final String code;
    private final int status;

    ProblemCode(String code, int status) {
        this.code = code;
        this.status = status;
    }

    /** The stable number, such as {@code E2001}. */
    public String code() {
        return code;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }
}
