package io.holdpoint.simulator.district;

import io.holdpoint.simulator.rest.DistrictClock;
import io.holdpoint.simulator.rest.Json;
import io.holdpoint.simulator.rest.Platform;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Puts the plans of a demo day into the platform. Plans are drafted the day before, in time for the daily cut-off, and the
 * clock is then set to 07:30 of the day itself.
 */
public final class DayLoader {

    /** When a demo day begins. */
    public static final LocalTime MORNING = LocalTime.of(7, 30);

    private static final LocalTime CUT_OFF = LocalTime.of(17, 0);
    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 0);
    private static final String PLANNER = "chen-jing";
    private static final String APPROVER = "zhou-guoping";

    private final Platform platform;
    private final DistrictClock clock;
    private final PrintStream out;

    /** Loads into {@code platform} and tells {@code out}. */
    public DayLoader(Platform platform, PrintStream out) {
        this.platform = platform;
        this.clock = new DistrictClock(platform);
        this.out = out;
    }

    /** Loads the next day's plans, unless the clock's own day already has them; gives how many plans were made. */
    public int loadIfMissing(District district) {
        if (planned(clock.today()).containsAll(works(Day.of(district, clock.today())))) {
            out.printf("plans: the day %s has its plans  当日计划已有%n", clock.today());
            return 0;
        }
        return next(district);
    }

    /** Loads the plans of the next day and sets the clock to its morning; gives how many plans were made. */
    public int next(District district) {
        if (!clock.now().isBefore(DistrictClock.at(clock.today(), CUT_OFF))) {
            clock.forwardTo(DistrictClock.at(clock.today().plusDays(1), OFFICE_OPENS));
        }
        LocalDate day = clock.today().plusDays(1);
        Set<String> planned = planned(day);
        var missing = Day.of(district, day).stream()
                .filter(job ->
                        !planned.contains(work(job.plan().customer(), job.plan().task())))
                .toList();
        missing.forEach(this::bring);
        clock.forwardTo(DistrictClock.at(day, MORNING));
        out.printf("plans: %d made for %s, clock at 07:30  已编制计划 %d 项%n", missing.size(), day, missing.size());
        return missing.size();
    }

    private void bring(PlannedJob job) {
        JsonNode plan = platform.seat(PLANNER).post("/api/plans", job.plan()).orThrow("drafting the plan " + job.key());
        String path = "/api/plans/" + plan.path("id").asString() + "/commands";
        switch (job.stage()) {
            case "DRAFT" -> {}
            case "SUBMITTED" -> command(PLANNER, path, Map.of("type", "submit"), job);
            case "CANCELLED" ->
                command(PLANNER, path, Map.of("type", "cancel", "reason", "The building is gone / 建筑物已拆除"), job);
            case "APPROVED" -> {
                command(PLANNER, path, Map.of("type", "submit"), job);
                command(APPROVER, path, Map.of("type", "approve"), job);
            }
            default -> throw new IllegalArgumentException("no stage " + job.stage());
        }
    }

    private void command(String person, String path, Map<String, String> command, PlannedJob job) {
        platform.seat(person).post(path, Json.tree(command)).orThrow(command.get("type") + " of plan " + job.key());
    }

    private static Set<String> works(List<PlannedJob> jobs) {
        return jobs.stream()
                .map(job -> work(job.plan().customer(), job.plan().task()))
                .collect(Collectors.toSet());
    }

    private Set<String> planned(LocalDate day) {
        return platform.seat(PLANNER).all("/api/plans?day=" + day + "&limit=200").stream()
                .map(plan -> plan.path("content"))
                .map(content -> work(
                        content.path("customer").asString(""),
                        content.path("task").asString("")))
                .collect(Collectors.toSet());
    }

    /** What tells two works of one day apart: two may be at one customer. */
    private static String work(String customer, String task) {
        return customer + " " + task;
    }
}
