package io.holdpoint.platform.ticket.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.facts.Duty;
import io.holdpoint.platform.ticket.internal.SiteTimes.Stay;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Stays on sites, and the duty that they make; the now of every case is 10:00 on the 25th. */
class HoursTest {

    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);
    private static final long NORMAL = 8 * 60;

    @Test
    void nobodyWhoWasNeverOnSiteIsTired() {
        assertThat(duty()).isEqualTo(new Duty(0, Long.MAX_VALUE, 1, 0));
    }

    @Test
    void aStayThatLastsCountsUntilNow() {
        assertThat(duty("25 07:30 - ").minutesToday()).isEqualTo(150);
    }

    @Test
    void restIsFromTheLastOutOfAnEarlierDayToTheFirstInOfToday() {
        assertThat(duty("24 08:00 - 24 23:30", "25 07:30 - 25 09:00", "25 09:30 - ")
                        .restMinutes())
                .isEqualTo(8 * 60);
    }

    @Test
    void whoIsStillInFromYesterdayHadNoRest() {
        assertThat(duty("24 20:00 - ").restMinutes()).isZero();
    }

    @Test
    void daysInARowEndAtTheFirstGap() {
        assertThat(duty("21 08:00 - 21 12:00", "23 08:00 - 23 12:00", "24 08:00 - 24 12:00")
                        .consecutiveDays())
                .isEqualTo(3);
    }

    @Test
    void overtimeIsWhatEachDayOfTheMonthHasBeyondTheNormal() {
        assertThat(duty("03 08:00 - 03 18:00", "04 08:00 - 04 12:00", "05 06:00 - 05 17:00")
                        .overtimeMinutesMonth())
                .isEqualTo(120 + 180);
    }

    private static Duty duty(String... stays) {
        List<Stay> known = Arrays.stream(stays).map(HoursTest::stay).toList();
        return new Hours(at("25 10:00"), OFFSET, NORMAL).of(known);
    }

    private static Stay stay(String line) {
        var parts = line.split(" - ", 2);
        return new Stay(at(parts[0]), parts[1].isBlank() ? Optional.empty() : Optional.of(at(parts[1])));
    }

    private static Instant at(String text) {
        return LocalDateTime.parse("2026-11-" + text.replace(" ", "T")).toInstant(OFFSET);
    }
}
