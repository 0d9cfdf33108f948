package io.holdpoint.simulator.script;

import io.holdpoint.simulator.rest.Answer;
import io.holdpoint.simulator.rest.Json;
import io.holdpoint.simulator.rest.Picture;
import io.holdpoint.simulator.rest.Platform;
import io.holdpoint.simulator.rest.Seat;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** What a script does with its ticket. */
final class TicketActs {

    private static final Set<String> WITH_PICTURE =
            Set.of("scanPlace", "openPoint", "lockPoint", "applyEarth", "doMeasure", "completeStep", "confirm");

    private final Platform platform;

    TicketActs(Platform platform) {
        this.platform = platform;
    }

    Answer draft(Act act, String part, Job job) {
        String form = act.with().path("form").asString("LOW_VOLTAGE_TICKET");
        Answer drafted = platform.seat(job.person(part)).post("/api/tickets", Map.of("plan", job.plan(), "form", form));
        if (drafted.granted()) {
            job.ticketed(drafted.body().path("id").asString());
        }
        return drafted;
    }

    /** Sends the command once for every target it names; gives the first refusal, or else the last answer. */
    Answer command(Act act, String part, Job job) {
        Seat seat = platform.seat(job.person(part));
        String path = "/api/tickets/" + job.ticket().orElseThrow();
        var bodies = new Bodies(
                job, () -> seat.get(path).orThrow("reading the ticket").path("ticket"));
        Answer answer = new Answer(200, Json.object());
        for (ObjectNode body : bodies.of(act)) {
            if (WITH_PICTURE.contains(act.does())) {
                body.put("photo", seat.store(Picture.of(job.caption(act.does()))));
            }
            answer = seat.command(path, body);
            if (!answer.granted()) {
                return answer;
            }
        }
        return answer;
    }
}
