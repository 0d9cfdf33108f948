package io.holdpoint.platform.problem.internal;

import io.holdpoint.platform.problem.Problem;
import io.holdpoint.platform.problem.ProblemCode;
import io.holdpoint.platform.problem.ProblemDocuments;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds every body: 2 MiB for a picture, 1 MiB for anything else, declared or not. A query holds characters that the database can
 * keep; what a body holds is looked at where it is read.
 */
@Component
@Order(-50)
class RequestLimit extends OncePerRequestFilter {

    private static final long MEBIBYTE = 1024L * 1024;

    /** Where a network is brought in, by a stream that nobody reads before the sender is known to be allowed to. */
    private static final String NETWORK = "/api/network";

    private static final long LARGEST_NETWORK = 64 * MEBIBYTE;
    private static final String NUL = "%00";

    private final ProblemDocuments documents;

    RequestLimit(ProblemDocuments documents) {
        this.documents = documents;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Objects.requireNonNullElse(request.getQueryString(), "").contains(NUL)) {
            documents.write(new Problem(ProblemCode.MALFORMED), request, response);
            return;
        }
        long limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            documents.write(new Problem(ProblemCode.TOO_LARGE), request, response);
            return;
        }
        chain.doFilter(new BoundedRequest(request, limit), response);
    }

    private static long limit(HttpServletRequest request) {
        var type = Objects.requireNonNullElse(request.getContentType(), "");
        if (NETWORK.equals(request.getRequestURI())
                && (type.startsWith("text/csv") || type.startsWith("application/geo+json"))) {
            return LARGEST_NETWORK;
        }
        return type.startsWith("image/") ? 2 * MEBIBYTE : MEBIBYTE;
    }
}
