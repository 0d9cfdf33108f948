package io.holdpoint.platform.database.internal;

import io.holdpoint.platform.database.DatabaseAvailability;
import io.holdpoint.platform.problem.Problem;
import io.holdpoint.platform.problem.ProblemCode;
import io.holdpoint.platform.problem.ProblemDocuments;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers at once that the database is away, rather than letting every request wait for the pool to give up. */
@Component
@Order(-40)
class UnavailableFilter extends OncePerRequestFilter {

    private final DatabaseAvailability database;
    private final ProblemDocuments documents;

    UnavailableFilter(DatabaseAvailability database, ProblemDocuments documents) {
        this.database = database;
        this.documents = documents;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return database.available() || !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        documents.write(new Problem(ProblemCode.DATABASE_AWAY), request, response);
    }
}
