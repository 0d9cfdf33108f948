package io.holdpoint.simulator.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final District DISTRICT = District.of(1, TODAY);

    /** Two plans for one customer on one day would hide each other from the loader. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 30, 99})
    void noCustomerIsPlannedTwiceOnOneDay(int later) {
        var jobs = Day.of(DISTRICT, TODAY.plusDays(later));
        assertThat(jobs).hasSize(12);
        assertThat(jobs).extracting(job -> job.plan().customer()).doesNotHaveDuplicates();
    }

    /** The newcomer's walk: approved, with a guardian, two members and a photovoltaic source. */
    @Test
    void theNewcomersPlanIsThere() {
        var walk = Day.of(DISTRICT, TODAY).getFirst();
        assertThat(walk.stage()).isEqualTo("APPROVED");
        assertThat(walk.plan().leader()).isEqualTo("li-wei");
        assertThat(walk.plan().guardian()).contains("sun-mei");
        assertThat(walk.plan().members()).containsExactly("liu-yang", "wang-qiang");
        var place = DISTRICT.supplies().stream()
                .filter(supply -> supply.customer().equals(walk.plan().customer()))
                .findFirst()
                .orElseThrow();
        assertThat(place.sources()).extracting(Supply.Source::kind).containsExactly("GRID", "PHOTOVOLTAIC");
        assertThat(walk.plan().hazards())
                .extracting(JobPlan.HazardChoice::hazard)
                .contains("H08");
    }

    /** Another demo day is another day's work. */
    @Test
    void anotherDayGoesToOtherCustomers() {
        assertThat(Day.of(DISTRICT, TODAY.plusDays(1)).getFirst().plan().customer())
                .isNotEqualTo(Day.of(DISTRICT, TODAY).getFirst().plan().customer());
    }
}
