package io.holdpoint.kernel.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a tool is made for.
 *
 * @param testedOn day of its last periodic test; empty where only the due day is on record
 * @param upTo the highest voltage class it may be used on; empty where it has none
 * @param lengthMm its effective insulating length, millimetres; empty where it has none
 * @param discardFrom day from which it is too old to be used; empty where age does not count
 * @param arcRatingTenths arc rating of a garment, tenths of a cal/cm²; empty where it has none
 */
public record Rating(
        Optional<LocalDate> testedOn,
        Optional<VoltageClass> upTo,
        Optional<Integer> lengthMm,
        Optional<LocalDate> discardFrom,
        Optional<Integer> arcRatingTenths) {

    /** Nothing on record. */
    public static final Rating NONE =
            new Rating(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
