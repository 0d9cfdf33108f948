package io.holdpoint.platform.administration.internal;

import io.holdpoint.kernel.Role;
import io.holdpoint.platform.administration.Page;
import io.holdpoint.platform.audit.AuditEntry;
import io.holdpoint.platform.audit.AuditRecord;
import io.holdpoint.platform.identity.Callers;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The record, newest first, for auditors alone. */
@RestController
@RequestMapping("/api/audit")
class AuditController {

    private final AuditRecord record;
    private final Callers callers;

    AuditController(AuditRecord record, Callers callers) {
        this.record = record;
        this.callers = callers;
    }

    @GetMapping
    Page<AuditEntry> list(
            @RequestParam Optional<Long> cursor, @RequestParam(defaultValue = "100") @Min(1) @Max(200) int limit) {
        callers.holding(Role.AUDITOR);
        return Page.of(
                record.before(cursor.orElse(Long.MAX_VALUE), limit + 1), limit, entry -> Long.toString(entry.id()));
    }
}
