package io.holdpoint.simulator.district;

import io.holdpoint.simulator.district.grid.Grid;
import java.time.LocalDate;
import java.util.List;

/**
 * The fictional county of Qinghe (青禾). The same seed and day give the same district, down to the bytes that are sent.
 *
 * @param day the day from which every date is counted
 * @param units the county company first, then what belongs to it
 * @param contractors those who work for it
 * @param people its people
 * @param tools its tools
 * @param supplies its customers' service points
 * @param seed what it was drawn from
 */
public record District(
        LocalDate day,
        List<Unit> units,
        List<Contractor> contractors,
        List<Person> people,
        List<Tool> tools,
        List<Supply> supplies,
        long seed) {

    /** Its electrical network as CSV. */
    public String network() {
        return Grid.csv(seed, supplies);
    }

    /** The unit of the whole county company. */
    public static final String COUNTY = "QH";

    /** The three power supply stations (供电所). */
    public static final List<String> STATIONS = List.of("QH-GY", "QH-LT", "QH-SQ");

    /** The district of a seed, with every date counted from {@code today}. */
    public static District of(long seed, LocalDate today) {
        return new District(
                today,
                Organisation.units(),
                Organisation.contractors(today),
                People.of(seed, today),
                Tools.of(seed, today),
                Supplies.of(seed),
                seed);
    }
}
