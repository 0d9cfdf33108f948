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
 */
public record Checks(
        Optional<PlaceScan> place,
        SortedSet<String> tools,
        Optional<VoltageTest> test,
        SortedMap<String, Instant> done,
        Optional<String> earthWaiver,
        SortedSet<String> photos) {

    /** A scan of the labels on site, and whether they are those of the ticket. */
    public record PlaceScan(String meter, String box, String customer, boolean matches, Instant at) {}

    static final Checks NONE = new Checks(
            Optional.empty(),
            Collections.emptySortedSet(),
            Optional.empty(),
            Collections.emptySortedMap(),
            Optional.empty(),
            Collections.emptySortedSet());

    Checks scanned(PlaceScan scan) {
        return new Checks(Optional.of(scan), tools, test, done, earthWaiver, photos);
    }

    Checks took(String tool) {
        return new Checks(place, Sets.and(tools, tool), test, done, earthWaiver, photos);
    }

    Checks gaveBack(String tool) {
        return new Checks(place, Sets.less(tools, tool), test, done, earthWaiver, photos);
    }

    Checks tested(VoltageTest made) {
        return new Checks(place, tools, Optional.of(made), done, earthWaiver, photos);
    }

    Checks did(String line, Instant at) {
        return new Checks(place, tools, test, Sets.and(done, line, at), earthWaiver, photos);
    }

    Checks waivedEarth(String reason) {
        return new Checks(place, tools, test, done, Optional.of(reason), photos);
    }

    Checks photo(String hash) {
        return hash.isEmpty() ? this : new Checks(place, tools, test, done, earthWaiver, Sets.and(photos, hash));
    }
}
