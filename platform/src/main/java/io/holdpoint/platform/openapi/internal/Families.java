package io.holdpoint.platform.openapi.internal;

import io.holdpoint.kernel.plan.PlanCommand;
import io.holdpoint.kernel.plan.PlanEvent;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.platform.json.KernelShapes;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes each sealed family as one-of with its discriminator, each member under a name that no other family shares. */
@Component
@Order(1)
class Families implements GlobalOpenApiCustomizer {

    /** Commands that no person sends: making has an address of its own, and expiring is the clock's. */
    private static final Set<Class<?>> NOT_SENT =
            Set.of(TicketCommand.Draft.class, TicketCommand.Expire.class, PlanCommand.Draft.class);

    @Override
    public void customise(OpenAPI document) {
        for (Class<?> family : List.of(TicketCommand.class, TicketEvent.class, PlanCommand.class, PlanEvent.class)) {
            add(document, family);
        }
        take(document, "/api/tickets/{id}/commands", TicketCommand.class);
        take(document, "/api/plans/{id}/commands", PlanCommand.class);
        tell(document, "MomentTicketEvent", TicketEvent.class);
        tell(document, "MomentPlanEvent", PlanEvent.class);
    }

    @SuppressWarnings("rawtypes") // so the library lists its schemas
    private static void add(OpenAPI document, Class<?> family) {
        var members = new ArrayList<Schema>();
        var discriminator = new Discriminator().propertyName("type");
        for (Class<?> shape : KernelShapes.of(family)) {
            document.getComponents().getSchemas().remove(shape.getSimpleName());
        }
        for (Class<?> shape : KernelShapes.of(family)) {
            if (!NOT_SENT.contains(shape)) {
                String type = KernelShapes.name(shape);
                String name = family.getSimpleName() + shape.getSimpleName();
                document.getComponents().addSchemas(name, RecordSchemas.typed(shape, type));
                members.add(RecordSchemas.reference(name));
                discriminator.mapping(type, RecordSchemas.COMPONENTS + name);
            }
        }
        var union = new JsonSchema();
        union.setOneOf(members);
        union.setDiscriminator(discriminator);
        document.getComponents().addSchemas(family.getSimpleName(), union);
    }

    private static void take(OpenAPI document, String path, Class<?> family) {
        Objects.requireNonNull(document.getPaths().get(path))
                .getPost()
                .getRequestBody()
                .getContent()
                .put("application/json", new MediaType().schema(RecordSchemas.reference(family.getSimpleName())));
    }

    private static void tell(OpenAPI document, String moment, Class<?> family) {
        Objects.requireNonNull(document.getComponents().getSchemas().get(moment))
                .addProperty("event", RecordSchemas.reference(family.getSimpleName()));
    }
}
