package io.holdpoint.platform.audit;

import io.holdpoint.platform.audit.internal.AuditLine;
import io.holdpoint.platform.audit.internal.AuditRows;
import io.holdpoint.platform.clock.DistrictClock;
import io.holdpoint.platform.database.Trip;
import io.holdpoint.platform.problem.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Puts a decision on record in the very transaction that made it, so that neither is there without the other. */
@Component
public class DecisionAudit {

    /** The request attribute that says that the decision is on record already. */
    public static final String RECORDED = "io.holdpoint.audit.recorded";

    private final AuditRows rows;
    private final DistrictClock clock;

    DecisionAudit(AuditRows rows, DistrictClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Puts on {@code trip}, which is in the deciding transaction, what became of the present request; what the system does by itself is in the history only. */
    public void decided(Trip trip, String person, boolean granted) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            HttpServletRequest request = attributes.getRequest();
            trip.with(rows.adding(new AuditLine(
                    clock.instant(),
                    person,
                    AuditLine.action(request),
                    (String) request.getAttribute(AuditNotes.ATTRIBUTE),
                    granted ? 200 : ProblemCode.HELD.status(),
                    granted ? null : ProblemCode.HELD.code(),
                    request.getRemoteAddr())));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    request.setAttribute(RECORDED, true);
                }
            });
        }
    }
}
