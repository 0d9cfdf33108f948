package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.facts.Duty;
import io.holdpoint.platform.ticket.internal.SiteTimes.Stay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts hours and rest out of stays on sites. A stay counts on the day on which it began. */
final class Hours {

    private final Instant now;
    private final ZoneOffset offset;
    private final long normalDayMinutes;

    Hours(Instant now, ZoneOffset offset, long normalDayMinutes) {
        this.now = now;
        this.offset = offset;
        this.normalDayMinutes = normalDayMinutes;
    }

    /** The duty of somebody with these stays, in order of time. */
    Duty of(List<Stay> stays) {
        var days = new TreeMap<LocalDate, Long>();
        stays.forEach(stay -> days.merge(day(stay.in()), minutes(stay), Long::sum));
        var today = day(now);
        return new Duty(days.getOrDefault(today, 0L), rest(stays, today), streak(days, today), overtime(days, today));
    }

    private long minutes(Stay stay) {
        var end = stay.out().orElse(now);
        return Math.max(0, Duration.between(stay.in(), end).toMinutes());
    }

    /** From the last sign-out of an earlier day to the first sign-in of today, or to now where there was none yet. */
    private long rest(List<Stay> stays, LocalDate today) {
        var begun = stays.stream()
                .map(Stay::in)
                .filter(in -> day(in).equals(today))
                .findFirst()
                .orElse(now);
        return stays.stream()
                .filter(stay -> day(stay.in()).isBefore(today))
                .map(stay -> stay.out().orElse(now))
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .map(out -> Math.max(0, Duration.between(out, begun).toMinutes()))
                .orElse(Long.MAX_VALUE);
    }

    private static long streak(SortedMap<LocalDate, Long> days, LocalDate today) {
        long streak = 1;
        while (days.containsKey(today.minusDays(streak))) {
            streak++;
        }
        return streak;
    }

    private long overtime(SortedMap<LocalDate, Long> days, LocalDate today) {
        return days.entrySet().stream()
                .filter(day -> YearMonth.from(day.getKey()).equals(YearMonth.from(today)))
                .mapToLong(day -> Math.max(0, day.getValue() - normalDayMinutes))
                .sum();
    }

    private LocalDate day(Instant at) {
        return at.atOffset(offset).toLocalDate();
    }
}
