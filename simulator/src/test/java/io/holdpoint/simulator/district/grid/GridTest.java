package io.holdpoint.simulator.district.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.simulator.district.District;
import io.holdpoint.simulator.district.Supply;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The network of the county, as text; that it is sound as a network is shown where the network's reader is at hand. */
class GridTest {

    private static final List<Supply> SUPPLIES =
            District.of(1, LocalDate.of(2026, 11, 22)).supplies();

    private static final List<List<String>> ROWS = Grid.csv(1, SUPPLIES)
            .lines()
            .skip(1)
            .map(line -> List.of(line.split(",", -1)))
            .toList();

    @Test
    void countyIsOfItsSize() {
        Map<String, Long> kinds = ROWS.stream().collect(Collectors.groupingBy(List::getFirst, Collectors.counting()));
        assertThat(kinds)
                .containsEntry("SUBSTATION", 3L)
                .containsEntry("FEEDER", 24L)
                .containsEntry("BOARD", 400L)
                .containsEntry("TRANSFORMER", 406L)
                .containsEntry("USAGE_POINT", 20_000L)
                .containsEntry("GRID", 6L);
        assertThat(kinds.get("PHOTOVOLTAIC")).isBetween(400L, 800L);
    }

    /** A ticket for a customer of the register finds the very points that it lists. */
    @Test
    void pointsOfTheRegisterAreInIt() {
        var ids = ROWS.stream().map(row -> row.get(1)).collect(Collectors.toSet());
        for (Supply supply : SUPPLIES) {
            assertThat(ids).contains(supply.customer());
            assertThat(ids)
                    .containsAll(
                            supply.sources().stream().map(Supply.Source::point).toList());
        }
    }

    @Test
    void someMustBeThoughtOfFirst() {
        assertThat(ROWS.stream().map(row -> row.get(12)).filter(need -> !need.isEmpty()))
                .containsExactlyInAnyOrder("HOSPITAL", "LIFE_SUPPORT", "LIFE_SUPPORT", "IMPORTANT");
    }

    /** Normally open ties, and one switch of which nobody knows how it stands. */
    @Test
    void positionsAreOfEachSort() {
        var positions = ROWS.stream()
                .map(row -> row.get(8))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(positions).containsEntry("OPEN", 18L).containsEntry("UNKNOWN", 1L);
    }

    @Test
    void sameSeedGivesTheSameText() {
        assertThat(Grid.csv(1, SUPPLIES)).isEqualTo(Grid.csv(1, SUPPLIES));
    }
}
