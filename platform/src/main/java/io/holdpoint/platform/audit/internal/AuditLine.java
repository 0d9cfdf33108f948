package io.holdpoint.platform.audit.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is to be put on record about one request. */
record AuditLine(
        Instant at,
        @Nullable String person,
        String action,
        @Nullable String note,
        int status,
        @Nullable String code,
        String address) {}
