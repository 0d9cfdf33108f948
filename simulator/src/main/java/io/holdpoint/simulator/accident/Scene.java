package io.holdpoint.simulator.accident;

import io.holdpoint.simulator.district.Person;
import io.holdpoint.simulator.district.Person.Competence;
import io.holdpoint.simulator.district.Person.Paper;
import io.holdpoint.simulator.district.Suitability;
import io.holdpoint.simulator.district.Supplies;
import io.holdpoint.simulator.district.Supply;
import io.holdpoint.simulator.district.ToolTest;
import io.holdpoint.simulator.rest.Platform;
import io.holdpoint.simulator.script.Job;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets the scene for one run: a customer of its own and next to him another, a crew whose papers are in order, tools in date. */
final class Scene {

    private static final String ADMINISTRATOR = "administrator";
    private static final int IN_ORDER_FOR = 300;

    /** By which list each part in the field is on site. */
    private static final Map<String, String> LISTS = Map.of(
            "leader", "LEADER",
            "guardian", "GUARDIAN",
            "permitter", "PERMITTER",
            "member1", "MEMBER",
            "member2", "MEMBER",
            "newcomer", "MEMBER");

    private final Platform platform;

    Scene(Platform platform) {
        this.platform = platform;
    }

    Job set(DrillCrew crew, int number, List<String> sources, LocalDate day) {
        prepare(crew, day);
        Supply place = place(crew.unit(), "%d%02d0".formatted(day.toEpochDay(), number), sources);
        Supply neighbour = place(crew.unit(), "%d%02d1".formatted(day.toEpochDay(), number), List.of("GRID"));
        return new Job(day, crew.cast(), crew.tools(), place, neighbour);
    }

    /** Another crew at the place of {@code job}. */
    Job beside(Job job, DrillCrew crew) {
        prepare(crew, job.day());
        return new Job(job.day(), crew.cast(), crew.tools(), job.place(), job.neighbour());
    }

    private void prepare(DrillCrew crew, LocalDate day) {
        LISTS.forEach((part, list) ->
                Optional.ofNullable(crew.cast().get(part)).ifPresent(person -> inOrder(list, person, day)));
        crew.tools().values().forEach(tool -> tested(tool, crew, day));
    }

    private Supply place(String unit, String serial, List<String> sources) {
        String house = "演练巷" + serial + "号";
        var supply = new Supply(
                "05" + serial,
                "青禾县石桥镇" + house,
                unit + "-D" + serial,
                house + "表箱",
                "3305" + serial,
                Supplies.sources(sources, serial, house),
                unit);
        platform.seat(ADMINISTRATOR)
                .post("/api/service-points", supply)
                .orThrow("adding customer " + supply.customer());
        return supply;
    }

    private void inOrder(String list, String person, LocalDate day) {
        LocalDate until = day.plusDays(IN_ORDER_FOR);
        var papers = new Competence(
                List.of(new Paper("LOW_VOLTAGE_ELECTRICIAN", until), new Paper("WORK_AT_HEIGHT", until)),
                Optional.of(until),
                Optional.of(until),
                Optional.of(day.minusDays(1)),
                false,
                Optional.of(Suitability.inOrder(until)));
        var seat = platform.seat(ADMINISTRATOR);
        seat.put("/api/people/" + person + "/competence", papers).orThrow("renewing the papers of " + person);
        seat.put("/api/people/" + person + "/roles", List.of(new Person.Listing(list, until)))
                .orThrow("renewing the lists of " + person);
    }

    private void tested(String tool, DrillCrew crew, LocalDate day) {
        platform.seat(crew.cast().getOrDefault("keeper", ADMINISTRATOR))
                .post("/api/tools/" + tool + "/tests", new ToolTest(day.minusDays(2), day.plusDays(170), "PASS", ""))
                .orThrow("testing tool " + tool);
    }
}
