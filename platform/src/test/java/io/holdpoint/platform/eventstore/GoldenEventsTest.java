package io.holdpoint.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.plan.PlanEvent;
import io.holdpoint.kernel.plan.PlanHistory;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketHistory;
import io.holdpoint.platform.json.KernelShapes;
import io.holdpoint.platform.json.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Histories written by earlier releases still fold, to the same state. A golden history is never edited; where an event changes its
 * shape, the old shape keeps its file and the new one gets another. A state is nowhere stored: where today's has more parts than
 * that of an earlier release, its golden file gets a successor that says the same and those parts empty.
 */
class GoldenEventsTest {

    private static final JsonMapper JSON = StrictJson.mapper();

    @Test
    void aTicketOfTheFirstReleaseFoldsToWhatItWas() {
        var history = read("ticket-v1.json");
        var folded = TicketHistory.fold(history.valueStream()
                .map(past -> new TicketHistory.Recorded(event(past, TicketEvent.class), stamp(past)))
                .toList());
        Ticket was = JSON.treeToValue(read("ticket-v1.state-2.json"), Ticket.class);
        assertThat(folded).contains(was);
    }

    @Test
    void aPlanOfTheFirstReleaseFoldsToWhatItWas() {
        var history = read("plan-v1.json");
        var folded = PlanHistory.fold(history.valueStream()
                .map(past -> new PlanHistory.Recorded(event(past, PlanEvent.class), stamp(past)))
                .toList());
        Plan was = JSON.treeToValue(read("plan-v1.state-2.json"), Plan.class);
        assertThat(folded).contains(was);
    }

    /** Every kind of event is in a golden file, so that none can change its shape unseen. */
    @Test
    void everyKindOfEventIsReadAsItWasWritten() {
        var kinds = new TreeSet<String>();
        for (String file :
                List.of("ticket-v1.json", "ticket-events-v1.json", "ticket-events-v2.json", "ticket-events-v3.json")) {
            read(file).forEach(past -> {
                var event = event(past, TicketEvent.class);
                kinds.add(past.path("body").path("type").asString());
                assertThat(asWritten(TicketEvent.class, event, past.path("body")))
                        .isEqualTo(past.path("body"));
            });
        }
        assertThat(kinds).isEqualTo(names(TicketEvent.class));
        var planKinds = new TreeSet<String>();
        for (String file :
                List.of("plan-v1.json", "plan-events-v1.json", "plan-events-v2.json", "plan-events-v3.json")) {
            read(file).forEach(past -> {
                var event = event(past, PlanEvent.class);
                assertThat(asWritten(PlanEvent.class, event, past.path("body"))).isEqualTo(past.path("body"));
                planKinds.add(past.path("body").path("type").asString());
            });
        }
        assertThat(planKinds).isEqualTo(names(PlanEvent.class));
    }

    /** The event written anew, less the fields that are empty and did not exist when the golden file was written. */
    private static <E> JsonNode asWritten(Class<E> family, E event, JsonNode golden) {
        var written = JSON.readTree(JSON.writerFor(family).writeValueAsString(event));
        forget(written, golden);
        return written;
    }

    private static void forget(JsonNode written, JsonNode golden) {
        if (written instanceof ObjectNode fields) {
            List.copyOf(fields.propertyNames()).forEach(name -> {
                if (fields.path(name).isNull() && !golden.has(name)) {
                    fields.remove(name);
                } else {
                    forget(fields.path(name), golden.path(name));
                }
            });
        }
    }

    private static Set<String> names(Class<?> family) {
        return KernelShapes.of(family).stream().map(KernelShapes::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <E> E event(JsonNode past, Class<E> events) {
        assertThat(past.path("schema").asInt()).isEqualTo(1);
        return JSON.treeToValue(past.path("body"), events);
    }

    private static Stamp stamp(JsonNode past) {
        return new Stamp(
                past.path("by").asString(), Instant.parse(past.path("at").asString()));
    }

    private static JsonNode read(String file) {
        try (InputStream bytes =
                Objects.requireNonNull(GoldenEventsTest.class.getResourceAsStream("/golden/" + file))) {
            return JSON.readTree(bytes.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
