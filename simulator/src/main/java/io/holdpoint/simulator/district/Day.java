package io.holdpoint.simulator.district;

import io.holdpoint.simulator.rest.DistrictClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The plans of one demo day. What is done that day is a data file; where, follows from the district. */
public final class Day {

    private Day() {}

    /**
     * One line of the data file.
     *
     * @param beside the line at whose customer this one works too; empty where it has a customer of its own
     * @param coordination who coordinates the two, and how
     */
    record Entry(
            String key,
            Name task,
            String workType,
            String leader,
            Optional<String> guardian,
            List<String> members,
            List<String> sources,
            LocalTime from,
            LocalTime to,
            String stage,
            Optional<String> beside,
            Optional<String> coordination) {}

    /** The plans of {@code day}; another day goes to other customers. */
    public static List<PlannedJob> of(District district, LocalDate day) {
        Map<String, Integer> taken = new HashMap<>();
        Map<String, Supply> places = new HashMap<>();
        return Arrays.stream(Resource.read("district/day.json", Entry[].class))
                .map(entry -> job(entry, place(entry, district, day, taken, places), day))
                .toList();
    }

    private static Supply place(
            Entry entry, District district, LocalDate day, Map<String, Integer> taken, Map<String, Supply> places) {
        var place = entry.beside()
                .map(key -> Objects.requireNonNull(places.get(key), key))
                .orElseGet(() -> next(entry, district, day, taken));
        places.put(entry.key(), place);
        return place;
    }

    private static Supply next(Entry entry, District district, LocalDate day, Map<String, Integer> taken) {
        String unit = unitOf(entry.leader(), district);
        var fitting = district.supplies().stream()
                .filter(supply -> supply.unit().equals(unit) && supply.fedBy(entry.sources()))
                .toList();
        int turn = taken.merge(unit + entry.sources(), 1, Integer::sum);
        return fitting.get(Math.floorMod(day.toEpochDay() * 5 + turn, fitting.size()));
    }

    private static PlannedJob job(Entry entry, Supply supply, LocalDate day) {
        var plan = new JobPlan(
                supply.unit(),
                entry.workType(),
                entry.task().en() + " / " + entry.task().zh(),
                supply.customer(),
                newMeter(supply, day),
                DistrictClock.at(day, entry.from()),
                DistrictClock.at(day, entry.to()),
                entry.leader(),
                entry.guardian(),
                entry.members().stream().sorted().toList(),
                Hazards.of(entry.workType(), supply.sources()),
                false,
                false,
                "",
                JobPlan.Arrangements.coordinated(entry.coordination().orElse("")));
        return new PlannedJob(entry.key(), plan, entry.stage());
    }

    private static String unitOf(String person, District district) {
        return district.people().stream()
                .filter(known -> known.id().equals(person))
                .findFirst()
                .orElseThrow()
                .unit();
    }

    /** The serial number of the meter to be fitted: another one every day. */
    private static String newMeter(Supply supply, LocalDate day) {
        return "3302"
                + "%08d"
                        .formatted(
                                Math.floorMod(Long.parseLong(supply.customer()) * 31 + day.toEpochDay(), 100_000_000L));
    }
}
