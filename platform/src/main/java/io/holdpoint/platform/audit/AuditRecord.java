package io.holdpoint.platform.audit;

import java.util.List;

/** Reads the record. */
@FunctionalInterface
public interface AuditRecord {

    /** The newest entries whose number is below {@code number}. */
    List<AuditEntry> before(long number, int most);
}
