package io.holdpoint.bench.clash;

import io.holdpoint.bench.load.Cores;
import io.holdpoint.bench.load.Figures;
import io.holdpoint.bench.load.Pace;
import io.holdpoint.bench.load.Processes;
import io.holdpoint.bench.load.Server;
import io.holdpoint.simulator.rest.Json;
import io.holdpoint.simulator.rest.Platform;
import io.holdpoint.simulator.rest.Seat;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One planner asks what a plan clashes with, among ever more open plans. Ours is the whole way of the endpoint: session, place, people,
 * the look-up by claims, the kernel's table, the nearest free slot, words in two languages. Beside it, on the same server: the same
 * look-up as it was before claims (an index on windows alone, the rest filtered), and every plan walked through in memory.
 */
public final class ClashLoad {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final Duration RUN = Pace.of(Duration.ofSeconds(20));

    /** What the peer asks: plans within reach of a free slot that are at the customer, behind a point of his, or have a person of the crew. */
    private static final String PEER = """
            select p.id, p.window_from, p.window_to from plan p
            where p.state in ('SUBMITTED', 'APPROVED') and p.window_from < p.window_to
              and tstzrange(p.window_from, p.window_to) && tstzrange(?::timestamptz - interval '7 days', ?::timestamptz + interval '7 days')
              and (p.customer = ? or exists (
                select from service_point s, jsonb_array_elements(s.sources) source
                where s.customer = p.customer and source ->> 'point' = ?))""";

    /** The look-up of the platform (its {@code PlanClaims}), as it stands there. */
    private static final String CLAIMS = """
            select p.id, p.unit, p.task, p.customer, p.leader, p.crew, p.window_from, p.window_to, p.traits,
              array(select c.kind || ' ' || c.subject from plan_claim c where c.plan = p.id and c.kind <> 'PERSON') as claims
            from plan p
            where p.id <> ? and p.id in (
              select c.plan
              from (select kind, subject, case when kind = 'PERSON'
                      then tstzrange(?::timestamptz, ?::timestamptz) else tstzrange(?::timestamptz, ?::timestamptz) end as period
                    from unnest(?::text[], ?::text[]) as own(kind, subject)) own
              join plan_claim c on c.subject = own.subject and c.kind = own.kind and c.period && own.period)
            order by p.window_from, p.id""";

    private static final List<String> KINDS = List.of("CUSTOMER", "BOX", "POINT", "PERSON", "PERSON", "PERSON");

    private final Connection database;
    private final Seat planner;
    private final List<JsonNode> places;
    private final Cores cores;

    private ClashLoad(URI platform, Server server, Connection database) throws SQLException {
        this.database = database;
        var known = new Platform(platform);
        this.planner = known.seat("chen-jing");
        this.places = known.seat("administrator").all("/api/service-points?limit=200").stream()
                .filter(place -> place.path("customer").asString().startsWith("05001"))
                .toList();
        this.cores = new Cores(Processes.platform(platform.getPort()), server);
    }

    /** Against a running platform in demo mode and its data folder. */
    public static void run(URI platform, Path data) throws Exception {
        var server = Server.of(data);
        System.out.println(server.durability());
        try (var database = server.connect("holdpoint")) {
            new ClashLoad(platform, server, database).run();
        }
    }

    private interface Ask {
        int of(int turn) throws Exception;
    }

    private void run() throws Exception {
        var plans = new OpenPlans(database);
        try {
            execute(
                    "create index if not exists bench_plan_by_window on plan using gist (tstzrange(window_from, window_to))"
                            + " where state in ('SUBMITTED', 'APPROVED') and window_from < window_to");
            for (int size : SIZES) {
                plans.make(size);
                System.out.printf("%,d open plans%n", size);
                measure("by claims, the whole endpoint over HTTP", this::endpoint);
                measure("by claims, the statement only", this::claims);
                measure("peer: by windows alone, the statement only", this::peer);
                var all = all();
                measure("peer: every plan in memory, the walk only", turn -> walk(all, turn));
            }
        } finally {
            plans.away();
            execute("drop index if exists bench_plan_by_window");
        }
    }

    private void measure(String what, Ask ask) throws Exception {
        int found = 0;
        for (int turn = 0; turn < Math.min(300, places.size()); turn++) {
            found += ask.of(turn);
        }
        var before = cores.now();
        var nanos = new ArrayList<Long>();
        long begun = System.nanoTime();
        for (int turn = 0; System.nanoTime() - begun < RUN.toNanos(); turn++) {
            long asked = System.nanoTime();
            found += ask.of(turn);
            nanos.add(System.nanoTime() - asked);
        }
        var lasted = Duration.ofNanos(System.nanoTime() - begun);
        System.out.println("  " + what + " (" + found + " found)");
        System.out.println(
                "    " + Figures.of(1, lasted, nanos, 0, cores.since(before)).line());
    }

    private JsonNode place(int turn) {
        return places.get(Math.floorMod(turn * 7, places.size()));
    }

    private static OffsetDateTime from(int turn) {
        return OffsetDateTime.parse(OpenPlans.BEGIN).plusMinutes(15L * Math.floorMod(turn * 131, 5_760));
    }

    private int endpoint(int turn) {
        var content = Json.object();
        content.put("unit", place(turn).path("unit").asString());
        content.put("workType", "METER_REPLACE").put("task", "").put("newMeter", "");
        content.put("customer", place(turn).path("customer").asString());
        content.put("from", from(turn).toInstant().toString());
        content.put("to", from(turn).plusHours(4).toInstant().toString());
        content.put("leader", "li-wei").putNull("guardian").putNull("arrangements");
        content.putArray("members").add("wang-qiang").add("liu-yang");
        content.putArray("hazards");
        content.put("night", false).put("firstTimeCrew", false).put("urgentReason", "");
        var body = Json.object();
        body.set("content", content);
        return planner.post("/api/plans/clashes", body)
                .orThrow("asking for clashes")
                .path("clashes")
                .size();
    }

    private int claims(int turn) throws SQLException {
        try (var statement = database.prepareStatement(CLAIMS)) {
            statement.setString(1, "");
            statement.setObject(2, from(turn));
            statement.setObject(3, from(turn).plusHours(4));
            statement.setObject(4, from(turn).minusDays(7));
            statement.setObject(5, from(turn).plusHours(4).plusDays(7));
            statement.setArray(6, database.createArrayOf("text", KINDS.toArray(String[]::new)));
            statement.setArray(7, database.createArrayOf("text", subjects(turn)));
            try (var rows = statement.executeQuery()) {
                return overlapping(rows, turn);
            }
        }
    }

    private String[] subjects(int turn) {
        return new String[] {
            place(turn).path("customer").asString(),
            place(turn).path("box").asString(),
            point(turn),
            "li-wei",
            "wang-qiang",
            "liu-yang"
        };
    }

    private int peer(int turn) throws SQLException {
        try (var statement = database.prepareStatement(PEER)) {
            statement.setObject(1, from(turn));
            statement.setObject(2, from(turn).plusHours(4));
            statement.setString(3, place(turn).path("customer").asString());
            statement.setString(4, point(turn));
            try (var rows = statement.executeQuery()) {
                return overlapping(rows, turn);
            }
        }
    }

    private String point(int turn) {
        return place(turn).path("sources").path(0).path("point").asString();
    }

    private static int overlapping(ResultSet rows, int turn) throws SQLException {
        int found = 0;
        var to = from(turn).plusHours(4);
        while (rows.next()) {
            if (rows.getObject("window_from", OffsetDateTime.class).isBefore(to)
                    && rows.getObject("window_to", OffsetDateTime.class).isAfter(from(turn))) {
                found++;
            }
        }
        return found;
    }

    private record Held(String customer, OffsetDateTime from, OffsetDateTime to) {}

    private List<Held> all() throws SQLException {
        var all = new ArrayList<Held>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select customer, window_from, window_to from plan"
                        + " where id like 'bench-clash-%' order by window_from")) {
            while (rows.next()) {
                all.add(new Held(
                        rows.getString(1),
                        rows.getObject(2, OffsetDateTime.class),
                        rows.getObject(3, OffsetDateTime.class)));
            }
        }
        return all;
    }

    private int walk(List<Held> all, int turn) {
        int found = 0;
        var customer = place(turn).path("customer").asString();
        var begin = from(turn);
        var end = begin.plusHours(4);
        for (Held plan : all) {
            if (plan.customer().equals(customer)
                    && plan.from().isBefore(end)
                    && plan.to().isAfter(begin)) {
                found++;
            }
        }
        return found;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
