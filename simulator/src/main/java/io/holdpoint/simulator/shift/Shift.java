package io.holdpoint.simulator.shift;

import io.holdpoint.simulator.district.Day;
import io.holdpoint.simulator.district.District;
import io.holdpoint.simulator.district.JobPlan;
import io.holdpoint.simulator.district.Supply;
import io.holdpoint.simulator.rest.DistrictClock;
import io.holdpoint.simulator.rest.Platform;
import io.holdpoint.simulator.script.Conductor;
import io.holdpoint.simulator.script.Job;
import io.holdpoint.simulator.script.Run;
import io.holdpoint.simulator.text.Narrator;
import io.holdpoint.simulator.text.Table;
import io.holdpoint.simulator.text.Words;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Plays the demo day: several jobs at a time, some of them refused on the way and remedied. */
public final class Shift {

    private static final String PLANNER = "chen-jing";

    private final Platform platform;
    private final District district;
    private final Words words;
    private final PrintStream out;

    /** A shift in {@code district}, told to {@code out} in {@code language}. */
    public Shift(Platform platform, District district, String language, PrintStream out) {
        this.platform = platform;
        this.district = district;
        this.words = new Words(language);
        this.out = out;
    }

    /** Plays it; true when every ticket ended as its job says. */
    public boolean play() {
        LocalDate day = new DistrictClock(platform).today();
        Map<String, JobPlan> planned = new HashMap<>();
        Day.of(district, day).forEach(job -> planned.put(job.key(), job.plan()));
        Map<String, JsonNode> free = free(day);
        var jobs = ShiftJob.all();
        if (!jobs.stream().allMatch(job -> free.containsKey(customer(planned, job)))) {
            out.println(words.of("no-plans"));
            return false;
        }
        var runs = jobs.stream()
                .map(job -> run(
                        job,
                        Optional.ofNullable(free.get(customer(planned, job))).orElseThrow(),
                        day))
                .toList();
        int[] acts = {0};
        var narrator = new Narrator(words, out);
        new Conductor(platform, (run, act, answer) -> {
                    acts[0]++;
                    narrator.see(run, act, answer);
                })
                .play(runs);
        return summary(jobs, runs, acts[0]);
    }

    private static String customer(Map<String, JobPlan> planned, ShiftJob job) {
        return Optional.ofNullable(planned.get(job.plan())).orElseThrow().customer();
    }

    /** The day's plans that no ticket was made from yet, by customer. */
    private Map<String, JsonNode> free(LocalDate day) {
        var seat = platform.seat(PLANNER);
        Map<String, JsonNode> free = new HashMap<>();
        for (JsonNode row : seat.all("/api/plans?day=" + day + "&limit=200")) {
            var plan = seat.get("/api/plans/" + row.path("id").asString()).orThrow("reading a plan");
            if (plan.path("tickets").isEmpty()) {
                free.put(plan.path("content").path("customer").asString(), plan);
            }
        }
        return free;
    }

    private Run run(ShiftJob job, JsonNode plan, LocalDate day) {
        var content = plan.path("content");
        Map<String, String> cast = new HashMap<>();
        cast.put("leader", content.path("leader").asString());
        if (!content.path("guardian").isNull()) {
            cast.put("guardian", content.path("guardian").asString());
        }
        int number = 0;
        for (JsonNode member : content.path("members")) {
            number++;
            cast.put("member" + number, member.asString());
        }
        cast.putAll(job.cast());
        Supply place = supply(content.path("customer").asString());
        var made = new Job(
                day,
                cast,
                job.tools(),
                place,
                neighbourOf(place),
                Optional.of(plan.path("id").asString()));
        return new Run(job.plan(), made, job.script().twin(), false);
    }

    private Supply supply(String customer) {
        return district.supplies().stream()
                .filter(supply -> supply.customer().equals(customer))
                .findFirst()
                .orElseThrow();
    }

    private Supply neighbourOf(Supply place) {
        return district.supplies().stream()
                .filter(supply -> supply.unit().equals(place.unit()) && !supply.equals(place))
                .findFirst()
                .orElseThrow();
    }

    private boolean summary(List<ShiftJob> jobs, List<Run> runs, int acts) {
        var table = new Table(words.of("job"), words.of("ticket"), words.of("state"), words.of("refusals"));
        boolean well = true;
        int held = 0;
        for (int at = 0; at < jobs.size(); at++) {
            Run run = runs.get(at);
            JsonNode view = platform.seat(PLANNER)
                    .get("/api/tickets/" + run.job().ticket().orElseThrow())
                    .orThrow("reading the ticket");
            String state = view.path("ticket").path("state").asString();
            held += run.refusals().size();
            well &= state.equals(jobs.get(at).ends());
            table.row(run.name(), view.path("number").asString(), state, heldBy(run));
        }
        out.println();
        out.println(table);
        out.println(words.of("shift.total").formatted(jobs.size(), acts, held));
        return well;
    }

    private static String heldBy(Run run) {
        var ids = new ArrayList<String>();
        run.refusals().forEach(refusal -> ids.addAll(refusal.answer().holdPoints()));
        return ids.isEmpty() ? "-" : String.join(" ", ids);
    }
}
