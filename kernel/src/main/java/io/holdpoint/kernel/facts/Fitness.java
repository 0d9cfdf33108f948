package io.holdpoint.kernel.facts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What else is on record about a person's fitness. Days are inclusive, in the site's own calendar.
 *
 * @param firstAidUntil last day of the first-aid and resuscitation training; empty when there was none
 * @param newcomer whether the person is new, returning or temporary and so works accompanied only
 * @param insured whether a contractor's person is insured; always true for the utility's own staff
 * @param trainedUntil hazards of the catalogue for which the person was trained, with the last day
 * @param upTo the highest voltage for which the person is on the list as issuer, leader or permitter; empty for no limit on record
 * @param duty hours; empty where nobody keeps them
 */
public record Fitness(
        Optional<LocalDate> firstAidUntil,
        boolean newcomer,
        boolean insured,
        SortedMap<String, LocalDate> trainedUntil,
        Optional<VoltageClass> upTo,
        Optional<Duty> duty) {

    /** Nothing else on record. */
    public static final Fitness NOTHING_ELSE = new Fitness(
            Optional.empty(), false, true, Collections.emptySortedMap(), Optional.empty(), Optional.empty());

    /** The same fitness with these hours. */
    public Fitness with(Optional<Duty> duty) {
        return new Fitness(firstAidUntil, newcomer, insured, trainedUntil, upTo, duty);
    }
}
