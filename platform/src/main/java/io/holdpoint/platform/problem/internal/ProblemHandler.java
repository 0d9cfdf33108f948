package io.holdpoint.platform.problem.internal;

import io.holdpoint.platform.problem.Problem;
import io.holdpoint.platform.problem.ProblemCode;
import io.holdpoint.platform.problem.ProblemDocuments;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Gives every exception that leaves a controller its place in the catalogue. */
@RestControllerAdvice
class ProblemHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final ProblemDocuments documents;

    ProblemHandler(ProblemDocuments documents) {
        this.documents = documents;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(Problem problem, HttpServletRequest request) {
        return answer(problem, request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unreadable(HttpMessageNotReadableException broken, HttpServletRequest request) {
        return answer(UnreadableBody.problem(broken), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> invalid(MethodArgumentNotValidException invalid, HttpServletRequest request) {
        return answer(
                errors(invalid.getFieldErrors().stream()
                        .map(error -> error(error.getField(), error.getDefaultMessage()))
                        .toList()),
                request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> invalid(HandlerMethodValidationException invalid, HttpServletRequest request) {
        return answer(
                errors(invalid.getParameterValidationResults().stream()
                        .flatMap(result -> result.getResolvableErrors().stream()
                                .map(error -> error(
                                        Objects.requireNonNullElse(
                                                result.getMethodParameter().getParameterName(), "body"),
                                        message(error))))
                        .toList()),
                request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> invalid(ConstraintViolationException invalid, HttpServletRequest request) {
        return answer(
                errors(invalid.getConstraintViolations().stream()
                        .map(violation -> error(violation.getPropertyPath().toString(), violation.getMessage()))
                        .toList()),
                request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> mistyped(
            MethodArgumentTypeMismatchException mistyped, HttpServletRequest request) {
        return answer(Problem.invalid(mistyped.getName(), "is not of the expected form"), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> denied(AccessDeniedException denied, HttpServletRequest request) {
        return answer(new Problem(ProblemCode.NOT_ALLOWED), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> duplicate(DuplicateKeyException duplicate, HttpServletRequest request) {
        LOG.debug("A unique key refused", duplicate);
        return answer(new Problem(ProblemCode.EXISTS), request);
    }

    /** The caller went away in the middle of an answer: nobody is left to be told. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {
        LOG.debug("The caller is gone", gone);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> anything(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known) {
            return answer(FrameworkProblem.of(known), request);
        }
        if (DatabaseAway.causes(failure)) {
            LOG.warn("The database did not answer {} {}", request.getMethod(), request.getRequestURI());
            return answer(new Problem(ProblemCode.DATABASE_AWAY), request);
        }
        String reference = UUID.randomUUID().toString();
        LOG.error("Unexpected failure {} in {} {}", reference, request.getMethod(), request.getRequestURI(), failure);
        return answer(new Problem(ProblemCode.UNEXPECTED, Map.of("reference", reference)), request);
    }

    private ResponseEntity<Map<String, Object>> answer(Problem problem, HttpServletRequest request) {
        var response = ResponseEntity.status(problem.code().status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.code() == ProblemCode.DATABASE_AWAY) {
            response.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return response.body(documents.document(problem, request));
    }

    private static Problem errors(List<Map<String, String>> errors) {
        return new Problem(ProblemCode.INVALID, Map.of("errors", errors));
    }

    private static Map<String, String> error(String field, @Nullable String message) {
        return Map.of("field", field, "message", Objects.requireNonNullElse(message, "is not valid"));
    }

    private static @Nullable String message(MessageSourceResolvable error) {
        return error.getDefaultMessage();
    }
}
