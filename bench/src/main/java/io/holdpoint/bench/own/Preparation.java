package io.holdpoint.bench.own;

import io.holdpoint.simulator.district.District;
import io.holdpoint.simulator.district.JobPlan;
import io.holdpoint.simulator.district.JobPlan.Arrangements;
import io.holdpoint.simulator.district.JobPlan.HazardChoice;
import io.holdpoint.simulator.rest.DistrictClock;
import io.holdpoint.simulator.rest.Platform;
import io.holdpoint.simulator.rest.Seat;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Makes as many departed tickets as there are clients, each with a crew of its own, as crews are in the field. */
public final class Preparation {

    static final String UNIT = District.STATIONS.getFirst();

    private final Platform platform;
    private final DistrictClock clock;

    /** On a platform in demo mode that has its district. */
    public Preparation(URI url) {
        platform = new Platform(url);
        clock = new DistrictClock(platform);
    }

    /** So many tickets. */
    public List<HttpTicket> tickets(int count) {
        var day = clock.today();
        var places = platform.seat("administrator").all("/api/service-points?limit=100").stream()
                .filter(place -> place.path("unit").asString().equals(UNIT))
                .filter(place -> place.path("sources").size() == 1)
                .limit(count)
                .toList();
        if (places.size() < count) {
            throw new IllegalStateException("the district has too few places in " + UNIT + ": " + places.size());
        }
        System.out.printf("preparing %d tickets, each with a crew of its own%n", count);
        var begin = DistrictClock.at(day, LocalTime.of(8, 30));
        var tickets = new ArrayList<HttpTicket>();
        for (int n = 0; n < count; n++) {
            var crew = new Crew("bench-leader-" + n, "bench-guardian-" + n, "bench-member-" + n);
            person(crew.leader(), "LEADER", day);
            person(crew.guardian(), "GUARDIAN", day);
            person(crew.member(), "MEMBER", day);
            tickets.add(
                    new HttpTicket(platform.seat(crew.member()), crew.member(), departed(places.get(n), begin, crew)));
        }
        return tickets;
    }

    /** A crew. */
    private record Crew(String leader, String guardian, String member) {

        List<String> everybody() {
            return List.of(leader, guardian, member);
        }
    }

    private String departed(JsonNode place, Instant from, Crew crew) {
        var plan = post("chen-jing", "/api/plans", plan(place, from, crew))
                .path("id")
                .asString();
        command("chen-jing", "plans", plan, Map.of("type", "submit"));
        command("he-weidong", "plans", plan, Map.of("type", "approve"));
        var ticket = post(crew.leader(), "/api/tickets", Map.of("plan", plan, "form", "LOW_VOLTAGE_TICKET"))
                .path("id")
                .asString();
        command(crew.leader(), "tickets", ticket, Map.of("type", "submit"));
        command("wu-jianhua", "tickets", ticket, Map.of("type", "issue"));
        var topics = List.of(
                "EMERGENCY", "ENERGY_CONTROLS", "HAZARDS", "PROTECTIVE_EQUIPMENT", "TASK_AND_ROLES", "THREE_CHECKS");
        command(crew.leader(), "tickets", ticket, Map.of("type", "holdMeeting", "topics", topics));
        crew.everybody().forEach(who -> command(who, "tickets", ticket, Map.of("type", "signMeeting")));
        command(crew.leader(), "tickets", ticket, Map.of("type", "depart"));
        return ticket;
    }

    private static JobPlan plan(JsonNode place, Instant from, Crew crew) {
        return new JobPlan(
                UNIT,
                "METER_REPLACE",
                "load measurement",
                place.path("customer").asString(),
                "33990000",
                from,
                from.plus(Duration.ofHours(8)),
                crew.leader(),
                Optional.of(crew.guardian()),
                List.of(crew.member()),
                List.of(
                        new HazardChoice("H01", false, "boxes are scanned"),
                        new HazardChoice("H05", false, "outage taken")),
                false,
                false,
                "load measurement",
                Arrangements.coordinated("both leaders ring one another before an isolation changes"));
    }

    private void person(String id, String role, LocalDate day) {
        var until = day.plusYears(1).toString();
        var person = new LinkedHashMap<String, Object>();
        person.put("id", id);
        person.put("name", Map.of("en", id, "zh", id));
        person.put("unit", UNIT);
        person.put("active", true);
        person.put("roles", List.of(Map.of("role", role, "until", until)));
        person.put("certificates", List.of(Map.of("certificate", "LOW_VOLTAGE_ELECTRICIAN", "until", until)));
        person.put("examUntil", until);
        person.put("medicalUntil", until);
        person.put("lastOnSite", day.minusDays(1).toString());
        person.put("suspended", false);
        post("administrator", "/api/people", person);
    }

    private void command(String who, String what, String id, Map<String, Object> command) {
        post(who, "/api/" + what + "/" + id + "/commands", command);
    }

    private JsonNode post(String who, String path, Object body) {
        Seat seat = platform.seat(who);
        return seat.post(path, body).orThrow(who + " " + path + " " + body);
    }
}
