package io.holdpoint.simulator.shift;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.simulator.district.Day;
import io.holdpoint.simulator.district.District;
import io.holdpoint.simulator.script.Act;
import io.holdpoint.simulator.script.Moment;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShiftJobTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    static Stream<ShiftJob> all() {
        return ShiftJob.all().stream();
    }

    /** A job without a plan would stop the whole shift. */
    @Test
    void everyJobHasItsPlan() {
        var plans =
                Day.of(District.of(1, DAY), DAY).stream().map(job -> job.key()).toList();
        assertThat(all().map(ShiftJob::plan)).isSubsetOf(plans).doesNotContain("newcomer");
    }

    /** Tools of a job are tools of the district. */
    @ParameterizedTest
    @MethodSource("all")
    void toolsAreThere(ShiftJob job) {
        var known = District.of(1, DAY).tools().stream().map(tool -> tool.id()).toList();
        assertThat(known).containsAll(job.tools().values());
    }

    /** Time runs forward in a job. */
    @ParameterizedTest
    @MethodSource("all")
    void timeRunsForward(ShiftJob job) {
        assertThat(job.script().twin().stream()
                        .map(Act::at)
                        .map(at -> Moment.of(at, DAY))
                        .toList())
                .isSorted();
    }
}
