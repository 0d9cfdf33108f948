package io.holdpoint.platform.problem.internal;

import io.holdpoint.platform.problem.Problem;
import io.holdpoint.platform.problem.ProblemCode;
import java.util.Map;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;

/** What the web framework itself refuses, by its status. */
final class FrameworkProblem {

    private static final Map<Integer, ProblemCode> BY_STATUS = Map.of(
            404, ProblemCode.NOT_FOUND,
            405, ProblemCode.METHOD,
            406, ProblemCode.NOT_ACCEPTABLE,
            413, ProblemCode.TOO_LARGE,
            415, ProblemCode.MEDIA_TYPE,
            422, ProblemCode.INVALID);

    private FrameworkProblem() {}

    static Problem of(ErrorResponse response) {
        if (response instanceof MissingRequestHeaderException missing) {
            return Problem.invalid(missing.getHeaderName(), "is required");
        }
        if (response instanceof MissingServletRequestParameterException missing) {
            return Problem.invalid(missing.getParameterName(), "is required");
        }
        int status = response.getStatusCode().value();
        return new Problem(
                BY_STATUS.getOrDefault(status, status < 500 ? ProblemCode.MALFORMED : ProblemCode.UNEXPECTED));
    }
}
