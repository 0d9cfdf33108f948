package io.holdpoint.simulator.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final District DISTRICT = District.of(1, TODAY);

    /** Two plans for one work on one day would hide each other from the loader. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 30, 99})
    void noWorkIsPlannedTwiceOnOneDay(int later) {
        var jobs = Day.of(DISTRICT, TODAY.plusDays(later));
        assertThat(jobs).hasSize(14);
        assertThat(jobs)
                .extracting(job -> job.plan().customer() + job.plan().task())
                .doesNotHaveDuplicates();
        assertThat(jobs)
                .extracting(job -> job.plan().customer())
                .satisfies(all -> assertThat(new TreeSet<>(all)).hasSize(12));
    }

    /** Two works at one customer overlap: one pair is coordinated, another is left for the planner to see. */
    @Test
    void twoPairsMeetAtTheirCustomers() {
        var awaiting = job("awaiting").plan();
        var beside = job("beside-awaiting").plan();
        assertThat(beside.customer()).isEqualTo(awaiting.customer());
        assertThat(beside.from()).isBetween(awaiting.from(), awaiting.to());
        assertThat(beside.arrangements().coordination()).isNotBlank();
        assertThat(awaiting.arrangements().coordination()).isNotBlank();
        var clashing = job("clashing-draft");
        assertThat(clashing.stage()).isEqualTo("DRAFT");
        assertThat(clashing.plan().customer())
                .isEqualTo(job("awaiting-storage").plan().customer());
        assertThat(clashing.plan().arrangements().coordination()).isBlank();
    }

    private static PlannedJob job(String key) {
        return Day.of(DISTRICT, TODAY).stream()
                .filter(job -> job.key().equals(key))
                .findFirst()
                .orElseThrow();
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
