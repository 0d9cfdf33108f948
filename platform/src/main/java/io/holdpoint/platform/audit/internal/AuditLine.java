package io.holdpoint.platform.audit.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is to be put on record about one request. */
public record AuditLine(
        Instant at,
        @Nullable String person,
        String action,
        @Nullable String note,
        int status,
        @Nullable String code,
        String address) {

    private static final int LONGEST = 400;

    /** What was asked: method and address, cut to a bounded length. */
    public static String action(HttpServletRequest request) {
        String action = request.getMethod() + " " + request.getRequestURI();
        return action.length() > LONGEST ? action.substring(0, LONGEST) : action;
    }
}
