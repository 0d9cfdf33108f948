package io.holdpoint.platform.openapi.internal;

import io.holdpoint.platform.problem.ProblemCode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says of every operation how it is refused: by a numbered problem, and a command by everything that holds it. */
@Component
@Order(2)
class Refusals implements GlobalOpenApiCustomizer {

    private static final String TYPE = "application/problem+json";

    @Override
    public void customise(OpenAPI document) {
        document.setInfo(new Info()
                .title("Holdpoint")
                .version("1")
                .description(
                        "Electronic work tickets for an electric utility. A refusal is 409 with every reason at once.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
        document.getComponents().addSchemas("Problem", problem());
        document.getComponents().addSchemas("Held", held());
        document.getPaths()
                .forEach((path, item) -> item.readOperations().forEach(operation -> {
                    operation.getResponses().addApiResponse("default", answer("Problem", "Refused or failed"));
                    if (path.endsWith("/commands")) {
                        decided(operation);
                    }
                }));
        for (String made : List.of("/api/tickets", "/api/plans")) {
            decided(Objects.requireNonNull(document.getPaths().get(made)).getPost());
        }
    }

    private static void decided(Operation operation) {
        operation.getResponses().addApiResponse("409", answer("Held", "Held: nothing was done, and this is why"));
    }

    private static ApiResponse answer(String schema, String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType(TYPE, new MediaType().schema(RecordSchemas.reference(schema))));
    }

    private static Schema<?> problem() {
        var codes = Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList();
        var schema = RecordSchemas.of("object");
        for (String text : List.of("type", "title", "detail", "reference")) {
            schema.addProperty(text, RecordSchemas.of("string"));
        }
        schema.addProperty("status", RecordSchemas.of("integer"));
        schema.addProperty("code", RecordSchemas.oneOf(codes));
        schema.addProperty("errors", RecordSchemas.of("array").items(error()));
        schema.setRequired(List.of("type", "title", "status", "detail", "code"));
        return schema;
    }

    private static Schema<?> error() {
        var error = RecordSchemas.of("object");
        error.addProperty("field", RecordSchemas.of("string"));
        error.addProperty("message", RecordSchemas.of("string"));
        error.setRequired(List.of("field", "message"));
        return error;
    }

    private static Schema<?> held() {
        var reasons = RecordSchemas.of("object");
        reasons.addProperty("held", RecordSchemas.of("array").items(RecordSchemas.reference("ReasonView")));
        return new JsonSchema().allOf(List.of(RecordSchemas.reference("Problem"), reasons));
    }
}
