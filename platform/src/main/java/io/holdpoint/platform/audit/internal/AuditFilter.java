package io.holdpoint.platform.audit.internal;

import io.holdpoint.platform.audit.AuditNotes;
import io.holdpoint.platform.audit.DecisionAudit;
import io.holdpoint.platform.clock.DistrictClock;
import io.holdpoint.platform.problem.ProblemDocuments;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts every action on record, outside of the door so that what the door refuses is recorded too: every unsafe request,
 * every look into the record itself, and every reading that was not allowed.
 */
@Component
@Order(-200)
class AuditFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final AuditTrail trail;
    private final DistrictClock clock;

    AuditFilter(AuditTrail trail, DistrictClock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String before = person(request.getSession(false));
        try {
            chain.doFilter(request, response);
        } finally {
            if (!request.isAsyncStarted()
                    && worthRecording(request, response.getStatus())
                    && !recorded(request, response.getStatus())) {
                String after = before == null ? person(request.getSession(false)) : before;
                record(request, response.getStatus(), after);
            }
        }
    }

    /** A decision is on record with its transaction; a fault after it is one more line. */
    private static boolean recorded(HttpServletRequest request, int status) {
        return request.getAttribute(DecisionAudit.RECORDED) != null && (status < 300 || status == 409);
    }

    private static boolean worthRecording(HttpServletRequest request, int status) {
        return !READING.contains(request.getMethod())
                || request.getRequestURI().startsWith("/api/audit")
                || status == 401
                || status == 403;
    }

    private void record(HttpServletRequest request, int status, @Nullable String person) {
        trail.record(new AuditLine(
                clock.instant(),
                person,
                AuditLine.action(request),
                (String) request.getAttribute(AuditNotes.ATTRIBUTE),
                status,
                (String) request.getAttribute(ProblemDocuments.CODE),
                request.getRemoteAddr()));
    }

    private static @Nullable String person(@Nullable HttpSession session) {
        if (session == null) {
            return null;
        }
        Object context = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context instanceof SecurityContext present && present.getAuthentication() != null
                ? present.getAuthentication().getName()
                : null;
    }
}
