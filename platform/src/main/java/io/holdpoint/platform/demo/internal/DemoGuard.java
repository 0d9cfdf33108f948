package io.holdpoint.platform.demo.internal;

import io.holdpoint.platform.installation.Installation;
import io.holdpoint.platform.problem.Problem;
import io.holdpoint.platform.problem.ProblemCode;
import io.holdpoint.platform.problem.ProblemDocuments;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A demonstration has no passwords, so it answers this machine alone: by the socket, and by the name that was asked for,
 * because a hostile page can point its own name at 127.0.0.1. Outside of a demonstration its resources do not exist.
 */
@Component
@Order(-60)
class DemoGuard extends OncePerRequestFilter {

    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Installation installation;
    private final ProblemDocuments documents;

    DemoGuard(Installation installation, ProblemDocuments documents) {
        this.installation = installation;
        this.documents = documents;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (installation.demo() && !fromThisMachine(request)) {
            documents.write(new Problem(ProblemCode.LOOPBACK_ONLY), request, response);
            return;
        }
        if (!installation.demo() && request.getRequestURI().startsWith("/api/demo/")) {
            documents.write(new Problem(ProblemCode.NOT_FOUND), request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean fromThisMachine(HttpServletRequest request) throws UnknownHostException {
        String host = Objects.requireNonNullElse(request.getHeader("Host"), "").replaceFirst(":\\d+$", "");
        return LOOPBACK_NAMES.contains(host)
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }
}
