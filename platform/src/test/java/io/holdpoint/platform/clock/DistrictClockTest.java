package io.holdpoint.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DistrictClockTest {

    private static final Instant REAL = Instant.parse("2026-11-22T18:00:00Z");

    private final DistrictClock clock =
            new DistrictClock(Clock.fixed(REAL, ZoneOffset.UTC), ZoneOffset.ofHours(8), Duration.ofHours(-3));

    @Test
    void isAheadOrBehindByItsLead() {
        assertThat(clock.instant()).isEqualTo("2026-11-22T15:00:00Z");
    }

    /** A permit's days are the district's days: at 18:00 UTC it is tomorrow in China. */
    @Test
    void countsDaysWhereTheWorkIs() {
        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(clock.forwardTo(Instant.parse("2026-11-22T16:00:00Z"))).isTrue();
        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void neverRunsBack() {
        assertThat(clock.forwardTo(REAL)).isTrue();
        assertThat(clock.forwardTo(REAL.minusSeconds(1))).isFalse();
        assertThat(clock.instant()).isEqualTo(REAL);
        assertThat(clock.forwardTo(REAL)).isTrue();
    }
}
