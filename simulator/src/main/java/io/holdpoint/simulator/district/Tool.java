package io.holdpoint.simulator.district;

import java.time.LocalDate;
import java.util.Optional;

/** A tool with the last day of its periodic test, and what it is made for where that counts. */
public record Tool(
        String id, String kind, String unit, Optional<LocalDate> testDue, String condition, Optional<Rating> rating) {

    /** What a tool is made for; {@code arcRatingTenths} of a garment in tenths of a cal/cm². */
    public record Rating(Optional<Integer> arcRatingTenths) {}
}
