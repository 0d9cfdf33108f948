package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.facts.Duty;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.platform.database.Question;
import io.holdpoint.platform.database.Trip;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Who was on which site from when until when. */
@Component
class SiteTimes {

    /** Hours of a calendar month and streaks of a fortnight are asked for; this is more than either. */
    private static final Duration KEPT_IN_VIEW = Duration.ofDays(35);

    /** Puts the difference on {@code trip}; whoever came or went did so with the ticket's last event. */
    void move(Trip trip, Optional<Ticket> before, Ticket after) {
        var was = before.map(ticket -> ticket.presence().signedIn()).orElse(Collections.emptySortedSet());
        var is = after.presence().signedIn();
        if (was.equals(is)) {
            return;
        }
        var at = OffsetDateTime.ofInstant(after.changedAt(), ZoneOffset.UTC);
        is.stream()
                .filter(person -> !was.contains(person))
                .forEach(person -> trip.with(Question.change(
                        "insert into site_time (person, ticket, in_at) values (?, ?, ?::timestamptz)",
                        person,
                        after.id(),
                        at)));
        was.stream()
                .filter(person -> !is.contains(person))
                .forEach(person -> trip.with(Question.change("""
                        update site_time set out_at = ?::timestamptz
                        where person = ? and ticket = ? and out_at is null""", at, person, after.id())));
    }

    /** How long these people worked and rested, to be asked together with other things. */
    Question<SortedMap<String, Duty>> asking(
            Collection<String> people, Instant now, ZoneOffset offset, long normalDayMinutes) {
        return Question.of(
                """
                select person, in_at, out_at from site_time
                where person = any(?) and (in_at >= ?::timestamptz or out_at is null) order by person, in_at""",
                rows -> {
                    SortedMap<String, List<Stay>> stays = new TreeMap<>();
                    people.forEach(person -> stays.put(person, new ArrayList<>()));
                    rows.forEach(row -> stays.computeIfAbsent(row.get(0, String.class), _ -> new ArrayList<>())
                            .add(stay(row)));
                    SortedMap<String, Duty> duties = new TreeMap<>();
                    var hours = new Hours(now, offset, normalDayMinutes);
                    stays.forEach((person, known) -> duties.put(person, hours.of(known)));
                    return duties;
                },
                people.toArray(String[]::new),
                OffsetDateTime.ofInstant(now.minus(KEPT_IN_VIEW), ZoneOffset.UTC));
    }

    private static Stay stay(Record row) {
        return new Stay(
                row.get(1, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.get(2, OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }

    /** A stay on a site; {@code out} is empty while it lasts. */
    record Stay(Instant in, Optional<Instant> out) {}
}
