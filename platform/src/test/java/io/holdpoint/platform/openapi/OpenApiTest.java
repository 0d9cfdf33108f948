package io.holdpoint.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.platform.PlatformTest;
import io.holdpoint.platform.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document tells a stranger how to send a command and what a refusal looks like. */
@PlatformTest
class OpenApiTest {

    @LocalServerPort
    private int port;

    @Test
    void commandsAreOneOfTheirFamilyByType() {
        var document = document();
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        var family = document.path("components").path("schemas").path("TicketCommand");
        assertThat(family.path("discriminator").path("propertyName").asString()).isEqualTo("type");
        // Draft and expire are not for people to send.
        assertThat(family.path("oneOf").size()).isEqualTo(TicketCommand.class.getPermittedSubclasses().length - 2);
        assertThat(family.path("discriminator")
                        .path("mapping")
                        .path("lockPoint")
                        .asString())
                .isEqualTo("#/components/schemas/TicketCommandLockPoint");
        assertThat(family.path("discriminator").path("mapping").has("void")).isTrue();
        var lock = document.path("components").path("schemas").path("TicketCommandLockPoint");
        assertThat(lock.path("properties").propertyNames()).containsExactly("type", "point", "lock", "photo");
        assertThat(lock.path("required").size()).isEqualTo(4);
        assertThat(lock.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(post(document, "/api/tickets/{id}/commands")
                        .path("requestBody")
                        .toString())
                .contains("#/components/schemas/TicketCommand");
    }

    @Test
    void everyOperationTellsHowItIsRefused() {
        var document = document();
        document.path("paths")
                .forEach(path -> path.forEach(operation -> assertThat(
                                operation.path("responses").path("default").toString())
                        .contains("#/components/schemas/Problem")));
        for (String path : List.of("/api/tickets", "/api/tickets/{id}/commands", "/api/plans/{id}/commands")) {
            assertThat(post(document, path).path("responses").path("409").toString())
                    .contains("#/components/schemas/Held");
        }
    }

    /** A generator of client types stops at the first name that leads nowhere. */
    @Test
    void everyReferenceLeadsSomewhere() {
        var document = document();
        var schemas = document.path("components").path("schemas");
        var references = new ArrayList<String>();
        collect(document, references);
        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference).startsWith("#/components/schemas/");
            assertThat(schemas.has(reference.substring("#/components/schemas/".length())))
                    .as(reference)
                    .isTrue();
        });
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.path("$ref").isString()) {
            references.add(node.path("$ref").asString());
        }
        node.forEach(child -> collect(child, references));
    }

    private static JsonNode post(JsonNode document, String path) {
        return document.path("paths").path(path).path("post");
    }

    private JsonNode document() {
        return new Visitor(port).get("/v3/api-docs").json();
    }
}
