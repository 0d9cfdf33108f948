package io.holdpoint.platform.problem.internal;

import io.holdpoint.platform.problem.Problem;
import io.holdpoint.platform.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Why a body could not be read: too large, no JSON, an unknown field, or a value that does not fit. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Problem problem(HttpMessageNotReadableException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLarge) {
                return new Problem(ProblemCode.TOO_LARGE);
            }
            if (cause instanceof UnrecognizedPropertyException unknown) {
                return new Problem(ProblemCode.UNKNOWN_FIELD, errors(path(unknown), "is not known"));
            }
            if (cause instanceof DatabindException mismatch && !(cause.getCause() instanceof TooLarge)) {
                return new Problem(ProblemCode.INVALID, errors(path(mismatch), mismatch.getOriginalMessage()));
            }
        }
        return new Problem(ProblemCode.MALFORMED);
    }

    private static Map<String, Object> errors(String field, String message) {
        return Map.of("errors", List.of(Map.of("field", field, "message", message)));
    }

    private static String path(JacksonException at) {
        String path = at.getPath().stream()
                .map(step -> step.getPropertyName() != null ? step.getPropertyName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        return path.isEmpty() ? "body" : path;
    }
}
