package io.holdpoint.platform.identity.internal;

import io.holdpoint.platform.problem.Problem;
import io.holdpoint.platform.problem.ProblemCode;
import io.holdpoint.platform.problem.ProblemDocuments;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Says no in problem documents. */
@Component
class Doorkeeper implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemDocuments documents;

    Doorkeeper(ProblemDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException {
        documents.write(new Problem(ProblemCode.NOT_SIGNED_IN), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var code = denied instanceof CsrfException ? ProblemCode.CSRF : ProblemCode.NOT_ALLOWED;
        documents.write(new Problem(code), request, response);
    }
}
