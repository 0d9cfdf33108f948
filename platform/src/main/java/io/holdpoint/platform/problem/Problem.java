package io.holdpoint.platform.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request that cannot be answered as asked; becomes the problem document of its code. */
public final class Problem extends RuntimeException {

    private final ProblemCode code;
    private final transient Map<String, Object> extensions;

    /** A problem without more to say than its code does. */
    public Problem(ProblemCode code) {
        this(code, Map.of());
    }

    /** A problem with further members, such as {@code held}. */
    public Problem(ProblemCode code, Map<String, ?> extensions) {
        super(code.code());
        this.code = code;
        this.extensions = new LinkedHashMap<>(extensions);
    }

    /** One value that is missing or out of its range. */
    public static Problem invalid(String field, String message) {
        return new Problem(ProblemCode.INVALID, Map.of("errors", List.of(Map.of("field", field, "message", message))));
    }

    /** What it is. */
    public ProblemCode code() {
        return code;
    }

    /** The further members of the document. */
    public Map<String, Object> extensions() {
        return extensions;
    }
}
