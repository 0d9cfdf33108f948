package io.holdpoint.platform.ticket;

import io.holdpoint.platform.Visitor;
import io.holdpoint.platform.Visitor.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One job with people, tools, a place and a plan of its own, played over HTTP. It takes place on a day after everything that was
 * played before, because recorded time never runs back.
 */
public final class Job {

    /** The site's offset. */
    public static final ZoneOffset SITE = ZoneOffset.ofHours(8);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final List<String> PARTS = List.of(
            "PLANNER", "APPROVER", "ISSUER", "LEADER", "PERMITTER", "GUARDIAN", "MEMBER", "SUPERVISOR", "CHECKER");

    private final int port;
    private final String mark = "j" + COUNT.incrementAndGet();
    private final Map<String, Visitor> visitors = new TreeMap<>();
    private final Map<String, String> borrowed = new HashMap<>();
    private final LocalDate day;
    private String workType = "METER_REPLACE";
    private List<String> hazards = List.of("H05", "H08");
    private String form = "LOW_VOLTAGE_TICKET";
    private String plan = "";
    private String ticket = "";

    private Job(int port) {
        this.port = port;
        this.day = LocalDate.ofInstant(now(), SITE).plusDays(1);
    }

    private Job(Job neighbour) {
        this.port = neighbour.port;
        this.day = neighbour.day;
    }

    /** A job on the same day as another, which shares these of its people and things; its ticket is made. */
    public static Job beside(Job neighbour, String... shared) {
        var job = new Job(neighbour);
        for (String part : shared) {
            job.borrowed.put(part, neighbour.id(part));
        }
        job.enter();
        return job.drafted().handedIn().approved().made();
    }

    /** A job of which nothing is planned yet, on the morning of its day. */
    public static Job on(int port) {
        var job = new Job(port);
        job.enter();
        job.clock("07:30");
        return job;
    }

    /** A job whose plan is written. */
    public static Job drafted(int port) {
        return on(port).drafted();
    }

    /** A job whose plan is approved. */
    public static Job planned(int port) {
        return drafted(port).handedIn().approved();
    }

    /** A job that isolates nothing and is done under a field work card; the card is made. */
    public static Job lightly(int port) {
        var job = on(port);
        job.workType = "METER_MOUNT_UNENERGISED";
        job.hazards = List.of("H12", "H13", "H16");
        job.form = "FIELD_WORK_CARD";
        return job.drafted().handedIn().approved().made();
    }

    /** A job whose ticket is made from the approved plan. */
    public static Job ticketed(int port) {
        return planned(port).made();
    }

    private void enter() {
        expect(
                201,
                409,
                post(
                        "administrator",
                        "/api/units",
                        Map.of("id", "TEST-A", "parent", "ROOT", "name", name("Station A"))));
        for (String part : PARTS) {
            var name = part.toLowerCase(Locale.ROOT);
            if (!borrowed.containsKey(name)) {
                person(name, part);
            }
        }
        person("second", "MEMBER");
        place();
        for (String kind : List.of("VOLTAGE_TESTER", "INSULATED_GLOVES", "INSULATED_SCREWDRIVER")) {
            tool(kind);
        }
    }

    /** Gives somebody these roles and no others. */
    public void roles(String part, String... roles) {
        var list = Arrays.stream(roles)
                .map(role -> Map.of("role", role, "until", "2090-12-31"))
                .toList();
        expect(200, as("administrator").put("/api/people/" + id(part) + "/roles", json(list)));
    }

    /** Adds somebody of another station, from which this job is out of reach. */
    public void elsewhere(String part, String role) {
        expect(
                201,
                409,
                post(
                        "administrator",
                        "/api/units",
                        Map.of("id", "TEST-B", "parent", "ROOT", "name", name("Station B"))));
        person(part, role, "TEST-B");
    }

    /** Adds somebody fit for everything but without any part but {@code role}. */
    public void person(String part, String role) {
        person(part, role, "TEST-A");
    }

    private void person(String part, String role, String unit) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", id(part));
        body.put("name", name(part + " of " + mark));
        body.put("unit", unit);
        body.put("active", true);
        body.put("contractor", null);
        body.put("roles", List.of(Map.of("role", role, "until", "2090-12-31")));
        body.put("certificates", List.of(Map.of("certificate", "LOW_VOLTAGE_ELECTRICIAN", "until", "2090-12-31")));
        body.put("examUntil", "2090-12-31");
        body.put("medicalUntil", "2090-12-31");
        body.put("lastOnSite", day.toString());
        body.put("suspended", false);
        body.put("approvesUpTo", role.equals("APPROVER") ? "II" : null);
        expect(201, post("administrator", "/api/people", body));
    }

    private void place() {
        expect(
                201,
                post(
                        "administrator",
                        "/api/service-points",
                        Map.of(
                                "customer", id("customer"),
                                "address", "12 River Road",
                                "box", id("box"),
                                "boxName", "River Road box",
                                "meter", id("meter"),
                                "unit", "TEST-A",
                                "sources",
                                        List.of(
                                                Map.of("point", id("grid"), "kind", "GRID", "name", "service fuse"),
                                                Map.of(
                                                        "point",
                                                        id("pv"),
                                                        "kind",
                                                        "PHOTOVOLTAIC",
                                                        "name",
                                                        "inverter switch")))));
    }

    /** Enters a tool with a test in date. */
    public void tool(String kind) {
        expect(
                201,
                post(
                        "administrator",
                        "/api/tools",
                        Map.of(
                                "id",
                                id(kind),
                                "kind",
                                kind,
                                "unit",
                                "TEST-A",
                                "testDue",
                                "2090-12-31",
                                "condition",
                                "FIT")));
    }

    /** The content of the job's plan. */
    public Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("unit", "TEST-A");
        content.put("workType", workType);
        content.put("task", "Replace the meter");
        content.put("customer", id("customer"));
        content.put("newMeter", id("new-meter"));
        content.put("from", at("08:00").toString());
        content.put("to", at("17:00").toString());
        content.put("leader", id("leader"));
        content.put("guardian", id("guardian"));
        content.put("members", List.of(id("member"), id("second")));
        content.put(
                "hazards",
                hazards.stream()
                        .map(hazard -> Map.of("hazard", hazard, "waived", false, "reason", ""))
                        .toList());
        content.put("night", false);
        content.put("firstTimeCrew", false);
        content.put("urgentReason", "meter failed yesterday");
        content.put("arrangements", arrangements());
        return content;
    }

    /** Who attends and what records, as level III asks for, and how works at one place go together. */
    private Map<String, Object> arrangements() {
        var arrangements = new LinkedHashMap<String, Object>();
        arrangements.put("voltage", null);
        arrangements.put("tags", List.of());
        arrangements.put("circumstances", List.of());
        arrangements.put("attendee", id("approver"));
        arrangements.put("recorder", "REC-1");
        arrangements.put("coordination", "the leaders agree by telephone");
        return arrangements;
    }

    private Job drafted() {
        var answer = expect(201, post(id("planner"), "/api/plans", content()));
        plan = answer.json().path("id").asString();
        return this;
    }

    /** The plan written, handed in and approved. */
    public Job planned() {
        return drafted().handedIn().approved();
    }

    /** The plan handed in. */
    public Job handedIn() {
        expect(200, plan("planner", Map.of("type", "submit")));
        return this;
    }

    /** The plan approved. */
    public Job approved() {
        expect(200, plan("approver", Map.of("type", "approve")));
        return this;
    }

    /** Makes the ticket. */
    public Job made() {
        var answer = expect(201, post(id("leader"), "/api/tickets", Map.of("plan", plan, "form", form)));
        ticket = answer.json().path("id").asString();
        return this;
    }

    /** A command to the plan. */
    public Answer plan(String part, Map<String, ?> command) {
        return post(id(part), "/api/plans/" + plan + "/commands", command);
    }

    /** A command to the ticket without any input. */
    public Answer gives(String part, String type) {
        return gives(part, Map.of("type", type));
    }

    /** A command to the ticket. */
    public Answer gives(String part, Map<String, ?> command) {
        return post(id(part), "/api/tickets/" + ticket + "/commands", command);
    }

    /** A command that has to be granted. */
    public JsonNode does(String part, Map<String, ?> command) {
        return expect(200, gives(part, command)).json();
    }

    /** A command without input that has to be granted. */
    public JsonNode does(String part, String type) {
        return does(part, Map.of("type", type));
    }

    /** Stores a fresh picture and tells its hash. */
    public String photo(String part) {
        var answer = as(id(part)).post("/api/evidence", "image/png", Pictures.drawn("png"));
        return expect(201, answer).json().path("hash").asString();
    }

    /** The ticket's page. */
    public JsonNode page(String part) {
        return expect(200, as(id(part)).get("/api/tickets/" + ticket)).json();
    }

    /** The state of the ticket. */
    public String state() {
        return page("leader").path("ticket").path("state").asString();
    }

    /** Moves the district's clock on to this time of the job's day. */
    public void clock(String time) {
        if (now().isBefore(at(time))) {
            expect(200, as("system").put("/api/demo/clock", json(Map.of("now", at(time).toString()))));
        }
    }

    /** This time on the job's day. */
    public Instant at(String time) {
        return day.atTime(LocalTime.parse(time)).toInstant(SITE);
    }

    private Instant now() {
        return Instant.parse(expect(200, as("system").get("/api/demo/clock"))
                .json()
                .path("now")
                .asString());
    }

    /** The id of one of the job's people, tools or things. */
    public String id(String part) {
        if (part.equals("administrator") || part.equals("system")) {
            return part;
        }
        return borrowed.getOrDefault(part, part.toLowerCase(Locale.ROOT).replace('_', '-') + "-" + mark);
    }

    /** The plan's id. */
    public String plan() {
        return plan;
    }

    /** The ticket's id. */
    public String ticket() {
        return ticket;
    }

    /** The browser of a person. */
    public Visitor as(String person) {
        return visitors.computeIfAbsent(person, id -> Visitor.as(id, port));
    }

    /** POST by a person. */
    public Answer post(String person, String path, Map<String, ?> body) {
        return as(person).post(path, json(body));
    }

    /** POST by a person with an idempotency key and an expected version of the test's own. */
    public Answer post(String person, String path, Map<String, ?> body, UUID key, String ifMatch) {
        var visitor = as(person);
        var request = visitor.request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .header("X-XSRF-TOKEN", Objects.requireNonNull(visitor.cookie("XSRF-TOKEN")))
                .POST(BodyPublishers.ofString(json(body)));
        return visitor.send(ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch));
    }

    /** Out of JSON. */
    public static JsonNode parsed(String text) {
        return JSON.readTree(text);
    }

    /** As JSON. */
    public static String json(Object body) {
        return JSON.writeValueAsString(body);
    }

    /** The answer, if it came with this status. */
    public static Answer expect(int status, Answer answer) {
        return expect(status, status, answer);
    }

    private static Answer expect(int status, int other, Answer answer) {
        if (answer.status() != status && answer.status() != other) {
            throw new AssertionError("expected %d but got %d: %s".formatted(status, answer.status(), answer.text()));
        }
        return answer;
    }

    private static Map<String, String> name(String en) {
        return Map.of("en", en, "zh", "测试 " + en);
    }
}
