package io.holdpoint.platform.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * One action on record.
 *
 * @param id its number
 * @param at the district's time
 * @param recordedAt real time
 * @param person who acted; empty when nobody was signed in
 * @param action method and address
 * @param note what the address does not tell
 * @param outcome how it ended
 * @param status the HTTP status
 * @param code the problem's number, when it was refused or failed
 * @param address where the request came from
 */
public record AuditEntry(
        long id,
        Instant at,
        Instant recordedAt,
        Optional<String> person,
        String action,
        Optional<String> note,
        Outcome outcome,
        int status,
        Optional<String> code,
        String address) {

    /** How an action ended. */
    public enum Outcome {
        /** It was carried out. */
        DONE,
        /** It was not allowed, not possible, or held. */
        REFUSED,
        /** It failed for a fault of ours. */
        FAILED;

        /** The outcome that an HTTP status stands for. */
        public static Outcome of(int status) {
            if (status < 400) {
                return DONE;
            }
            return status < 500 ? REFUSED : FAILED;
        }
    }
}
