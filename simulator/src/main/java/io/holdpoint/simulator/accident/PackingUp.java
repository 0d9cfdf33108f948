package io.holdpoint.simulator.accident;

import io.holdpoint.simulator.rest.DistrictClock;
import io.holdpoint.simulator.rest.Json;
import io.holdpoint.simulator.rest.Picture;
import io.holdpoint.simulator.rest.Platform;
import io.holdpoint.simulator.script.Job;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a crew does when a job is given up: everybody leaves, earths and locks come off, points are closed, the ticket is closed,
 * the plan too. All of it is granted on a platform that strands nobody; an answer to the contrary is an error.
 */
final class PackingUp {

    private static final Set<String> NEVER_PERMITTED = Set.of("DRAFT", "SUBMITTED", "ISSUED", "RECEIVED");
    private static final Set<String> BEGUN = Set.of("PERMITTED", "WORKING", "SUSPENDED", "EXPIRED");
    private static final Set<String> OVER = Set.of("TERMINATED", "ARCHIVED", "NOT_EXECUTED", "VOID");
    private static final String WHY = "The job was given up / 作业取消";

    /** As long as the regimes have it. */
    private static final Duration FIRE_WATCH = Duration.ofMinutes(61);

    private final Platform platform;
    private final DistrictClock clock;

    PackingUp(Platform platform) {
        this.platform = platform;
        this.clock = new DistrictClock(platform);
    }

    /** The other crew goes first and leaves the points open: closing them is for the last to go. */
    void after(Job job) {
        job.other().ifPresent(other -> other.ticket().ifPresent(ticket -> leave(other, ticket, false)));
        job.ticket().ifPresent(ticket -> leave(job, ticket, true));
    }

    private void leave(Job job, String id, boolean last) {
        JsonNode ticket = ticket(job, id);
        String state = ticket.path("state").asString();
        if (OVER.contains(state)) {
            return;
        }
        signOut(job, id, ticket);
        if (BEGUN.contains(state)) {
            end(job, id, ticket(job, id));
        }
        settle(job, id, ticket(job, id));
        clear(job, id, ticket(job, id), last);
        if (NEVER_PERMITTED.contains(state)) {
            command(job.person("permitter"), id, command("markNotExecuted").put("reason", WHY));
        } else {
            command(job.person(isolates(ticket) ? "permitter" : "leader"), id, command("terminate"));
            command(job.person("checker"), id, command("archive"));
        }
    }

    /** A card isolates nothing, so that nobody but its leader has it to close. */
    private static boolean isolates(JsonNode ticket) {
        return !ticket.path("content").path("form").asString().equals("FIELD_WORK_CARD");
    }

    /** Members first: leader and guardian stay while anybody they watch over is inside. */
    private void signOut(Job job, String id, JsonNode ticket) {
        var inside = ticket.path("presence").path("signedIn").values().stream()
                .map(JsonNode::asString)
                .toList();
        List.of("member1", "member2", "newcomer", "guardian", "leader").stream()
                .map(job::person)
                .filter(inside::contains)
                .forEach(person -> command(person, id, command("signOut")));
    }

    private void end(Job job, String id, JsonNode ticket) {
        ObjectNode end = command("end")
                .put("headCount", ticket.path("presence").path("ever").size())
                .put("siteClean", true)
                .put("unfinished", WHY);
        end.set("tools", ticket.path("checks").path("tools").deepCopy());
        command(job.person("leader"), id, end);
    }

    /** A thunderstorm passes, and hot work that was let begin is watched until no ember is left. */
    private void settle(Job job, String id, JsonNode ticket) {
        ticket.path("checks").path("readings").path("LIGHTNING").forEachEntry((place, seen) -> {
            if (seen.path("value").asInt() != 0) {
                command(
                        job.person("permitter"),
                        id,
                        command("takeReading")
                                .put("kind", "LIGHTNING")
                                .put("value", 0)
                                .put("instrument", "")
                                .put("place", place));
            }
        });
        var tags = ticket.path("content").path("particulars").path("tags").values();
        boolean ended = !ticket.path("signatures").path("ended").isNull();
        if (ended && tags.stream().anyMatch(tag -> tag.asString().equals("HOT_WORK"))) {
            clock.forwardTo(clock.now().plus(FIRE_WATCH));
            command(
                    job.person("leader"),
                    id,
                    command("confirm")
                            .put("condition", "FIRE_OUT")
                            .put("note", "")
                            .put("photo", platform.seat(job.person("leader")).store(Picture.of("FIRE_OUT " + id))));
        }
    }

    private void clear(Job job, String id, JsonNode ticket, boolean last) {
        String permitter = job.person("permitter");
        var register = ticket.path("register");
        register.path("earths")
                .propertyNames()
                .forEach(earth -> command(permitter, id, command("removeEarth").put("earth", earth)));
        register.path("points").forEachEntry((point, set) -> {
            set.path("locks")
                    .forEach(lock -> command(
                            permitter,
                            id,
                            command("removeLock").put("point", point).put("lock", lock.asString())));
            if (last && !set.path("openedAt").isNull()) {
                command(permitter, id, command("restore").put("point", point));
            }
        });
    }

    private JsonNode ticket(Job job, String id) {
        return platform.seat(job.person("checker"))
                .get("/api/tickets/" + id)
                .orThrow("reading the ticket")
                .path("ticket");
    }

    private static ObjectNode command(String type) {
        return Json.object().put("type", type);
    }

    private void command(String person, String ticket, ObjectNode command) {
        platform.seat(person)
                .command("/api/tickets/" + ticket, command)
                .orThrow("packing up, " + person + " " + command.path("type").asString());
    }
}
