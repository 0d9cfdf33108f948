package io.holdpoint.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes RFC 9457 documents in the language the caller reads. */
@Component
public class ProblemDocuments {

    /** The request attribute under which the code of a refusal is found afterwards. */
    public static final String CODE = "io.holdpoint.problem";

    private final JsonMapper json;
    private final JsonNode texts;

    ProblemDocuments(JsonMapper json) {
        this.json = json;
        this.texts = read(json);
    }

    /** The members of the document, in their usual order. */
    public Map<String, Object> document(Problem problem, HttpServletRequest request) {
        ProblemCode code = problem.code();
        JsonNode words = texts.path(code.code());
        String language = language(request);
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "urn:holdpoint:problem:" + code.code());
        document.put("title", words.path("title").path(language).asString());
        document.put("status", code.status());
        document.put("detail", words.path("detail").path(language).asString());
        document.put("code", code.code());
        document.putAll(problem.extensions());
        request.setAttribute(CODE, code.code());
        return document;
    }

    /** Writes the document from where no controller is: filters and the security chain. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(problem.code().status());
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (problem.code() == ProblemCode.DATABASE_AWAY) {
            response.setHeader("Retry-After", "1");
        }
        response.getWriter().write(json.writeValueAsString(document(problem, request)));
    }

    /** {@code zh} for whoever prefers any Chinese, {@code en} for everybody else. */
    public static String language(HttpServletRequest request) {
        return request.getHeader("Accept-Language") != null
                        && request.getLocale().getLanguage().equals(Locale.CHINESE.getLanguage())
                ? "zh"
                : "en";
    }

    private static JsonNode read(JsonMapper json) {
        try (InputStream file =
                Objects.requireNonNull(ProblemDocuments.class.getResourceAsStream("/holdpoint/problems.json"))) {
            return json.readTree(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
