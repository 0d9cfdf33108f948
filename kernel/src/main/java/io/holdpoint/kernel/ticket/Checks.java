package io.holdpoint.kernel.ticket;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What was scanned, tested and put in place on site.
 *
 * @param place the last scan of meter, box and customer
 * @param tools tags of the tools out on this ticket
 * @param test the last voltage test
 * @param done the lines of measures and hazard controls in place
 * @param earthWaiver why no earth is needed, where that was recorded
 * @param photos every picture used on this ticket
 * @param readings the last reading of each kind, by place
 * @param confirmed when each condition was last made sure of
 * @param calls the last call of each kind
 * @param attended who attended because of the risk
 */
public record Checks(
        Optional<PlaceScan> place,
        SortedSet<String> tools,
        Optional<VoltageTest> test,
        SortedMap<String, Instant> done,
        Optional<String> earthWaiver,
        SortedSet<String> photos,
        SortedMap<ReadingKind, SortedMap<String, Reading>> readings,
        SortedMap<Condition, Instant> confirmed,
        SortedMap<CallKind, Call> calls,
        SortedSet<String> attended) {

    /** A scan of the labels on site, and whether they are those of the ticket. */
    public record PlaceScan(String meter, String box, String customer, boolean matches, Instant at) {}

    /**
     * Something read off an instrument.
     *
     * @param value the value, in the unit of its kind
     * @param instrument tag of the instrument; empty where none is needed
     * @param at when
     */
    public record Reading(long value, String instrument, Instant at) {}

    /** A recorded call: with whom, where the recording is, and when. */
    public record Call(String with, String recording, Instant at) {}

    static final Checks NONE = new Checks(
            Optional.empty(),
            Collections.emptySortedSet(),
            Optional.empty(),
            Collections.emptySortedMap(),
            Optional.empty(),
            Collections.emptySortedSet(),
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Collections.emptySortedSet());

    /** The readings of {@code kind}, by place; empty where none was taken. */
    public SortedMap<String, Reading> readings(ReadingKind kind) {
        var known = readings.get(kind);
        return known == null ? Collections.emptySortedMap() : known;
    }

    /** When {@code condition} was last made sure of. */
    public Optional<Instant> confirmed(Condition condition) {
        return Optional.ofNullable(confirmed.get(condition));
    }

    /** The last call of {@code kind}. */
    public Optional<Call> call(CallKind kind) {
        return Optional.ofNullable(calls.get(kind));
    }

    Checks scanned(PlaceScan scan) {
        return new Checks(
                Optional.of(scan), tools, test, done, earthWaiver, photos, readings, confirmed, calls, attended);
    }

    Checks took(String tool) {
        return withTools(Sets.and(tools, tool));
    }

    Checks gaveBack(String tool) {
        return withTools(Sets.less(tools, tool));
    }

    Checks tested(VoltageTest made) {
        return new Checks(
                place, tools, Optional.of(made), done, earthWaiver, photos, readings, confirmed, calls, attended);
    }

    Checks did(String line, Instant at) {
        return new Checks(
                place,
                tools,
                test,
                Sets.and(done, line, at),
                earthWaiver,
                photos,
                readings,
                confirmed,
                calls,
                attended);
    }

    Checks waivedEarth(String reason) {
        return new Checks(place, tools, test, done, Optional.of(reason), photos, readings, confirmed, calls, attended);
    }

    Checks photo(String hash) {
        return hash.isEmpty()
                ? this
                : new Checks(
                        place,
                        tools,
                        test,
                        done,
                        earthWaiver,
                        Sets.and(photos, hash),
                        readings,
                        confirmed,
                        calls,
                        attended);
    }

    Checks read(ReadingKind kind, String where, Reading reading) {
        var all = Sets.and(readings, kind, Sets.and(readings(kind), where, reading));
        return new Checks(place, tools, test, done, earthWaiver, photos, all, confirmed, calls, attended);
    }

    Checks confirmed(Condition condition, Instant at) {
        var all = Sets.and(confirmed, condition, at);
        return new Checks(place, tools, test, done, earthWaiver, photos, readings, all, calls, attended);
    }

    Checks called(CallKind kind, Call call) {
        var all = Sets.and(calls, kind, call);
        return new Checks(place, tools, test, done, earthWaiver, photos, readings, confirmed, all, attended);
    }

    Checks attendedBy(String person) {
        var all = Sets.and(attended, person);
        return new Checks(place, tools, test, done, earthWaiver, photos, readings, confirmed, calls, all);
    }

    private Checks withTools(SortedSet<String> out) {
        return new Checks(place, out, test, done, earthWaiver, photos, readings, confirmed, calls, attended);
    }
}
