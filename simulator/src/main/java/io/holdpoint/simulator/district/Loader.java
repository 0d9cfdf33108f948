package io.holdpoint.simulator.district;

import io.holdpoint.simulator.rest.Platform;
import io.holdpoint.simulator.rest.Seat;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Loads what a platform still lacks of a district, as its administrator; what is there already is left as it is. */
public final class Loader {

    private static final int NOT_FOUND = 404;
    private static final int LOOKS_AHEAD = 14;
    private static final String ADMINISTRATOR = "administrator";

    private final Seat seat;
    private final PrintStream out;

    /** Loads into {@code platform} and tells {@code out} how far it is. */
    public Loader(Platform platform, PrintStream out) {
        this.seat = platform.seat(ADMINISTRATOR);
        this.out = out;
    }

    /** Loads units, contractors, people, tools, service points and the network, in this order; gives how many were missing. */
    public int load(District district) {
        bringIn(district);
        return fill("units      单位", "/api/units", "id", rooted(district.units()), Unit::id)
                + fill("contractors 承包商", "/api/contractors", "id", district.contractors(), Contractor::id)
                + fill("people     人员", "/api/people", "id", district.people(), Person::id)
                + fill("tools      工器具", "/api/tools", "id", district.tools(), Tool::id)
                + fill("customers  用户", "/api/service-points", "customer", district.supplies(), Supply::customer);
    }

    /** The network is brought in once; another one in force is left alone. */
    private void bringIn(District district) {
        if (seat.get("/api/network").status() == NOT_FOUND) {
            var figures =
                    seat.bringIn("/api/network", "text/csv", district.network()).orThrow("bringing in the network");
            out.printf(
                    "network    电网: %d feeders, %d transformers, %d customers  馈线 %1$d，变压器 %2$d，用户 %3$d%n",
                    figures.path("feeders").asInt(),
                    figures.path("transformers").asInt(),
                    figures.path("usagePoints").asInt());
        }
    }

    /** Brings papers, lists and tool tests up to the district's dates, as offices do in the course of time. */
    public void renew(District district) {
        for (Person person : district.people()) {
            String path = "/api/people/" + person.id();
            seat.put(path + "/competence", person.competence()).orThrow("renewing the papers of " + person.id());
            seat.put(path + "/roles", person.roles()).orThrow("renewing the lists of " + person.id());
        }
        seat.all("/api/tools?limit=200").forEach(known -> test(known, district));
    }

    /** A tool whose test has run out in the meantime, though it is none of those left overdue on purpose, is tested. */
    private void test(JsonNode known, District district) {
        String id = known.path("id").asString();
        district.tools().stream()
                .filter(tool -> tool.id().equals(id) && tool.condition().equals("FIT"))
                .flatMap(tool -> tool.testDue().stream())
                .filter(due -> !due.isBefore(district.day())
                        && LocalDate.parse(known.path("testDue").asString("1970-01-01"))
                                .isBefore(district.day().plusDays(LOOKS_AHEAD)))
                .forEach(due -> seat.post(
                                "/api/tools/" + id + "/tests",
                                new ToolTest(district.day().minusDays(1), due, "PASS", "Yearly round / 定期试验"))
                        .orThrow("testing tool " + id));
    }

    /** The county hangs below the unit that the administrator belongs to, where that is another. */
    private List<Unit> rooted(List<Unit> units) {
        String home = seat.get("/api/session")
                .orThrow("reading the administrator's session")
                .path("person")
                .path("unit")
                .asString(District.COUNTY);
        return home.equals(District.COUNTY)
                ? units
                : units.stream()
                        .map(unit -> unit.parent().isEmpty() ? unit.under(home) : unit)
                        .toList();
    }

    private <T> int fill(String what, String path, String key, List<T> wanted, Function<T, String> id) {
        Set<String> known = seat.all(path + "?limit=200").stream()
                .map(item -> item.path(key).asString())
                .collect(Collectors.toSet());
        var missing =
                wanted.stream().filter(item -> !known.contains(id.apply(item))).toList();
        for (int at = 0; at < missing.size(); at++) {
            T item = missing.get(at);
            seat.post(path, item).orThrow("adding " + id.apply(item));
            if ((at + 1) % 50 == 0) {
                out.printf("  %s %d/%d%n", what, at + 1, missing.size());
            }
        }
        out.printf(
                "%s: %d there, %d added  已有 %d，新增 %d%n",
                what, wanted.size() - missing.size(), missing.size(), wanted.size() - missing.size(), missing.size());
        return missing.size();
    }
}
