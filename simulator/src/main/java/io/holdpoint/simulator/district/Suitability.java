package io.holdpoint.simulator.district;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What else is on record about a person, as the organisation takes it; every date is a last day.
 *
 * @param firstAidUntil of the first-aid training
 * @param newcomer whether the person works accompanied only
 * @param insured whether a contractor's person is insured
 * @param trainedUntil the hazards of the catalogue that the person was trained for
 * @param upTo the highest voltage for which the lists name the person; empty for no limit
 */
public record Suitability(
        Optional<LocalDate> firstAidUntil,
        boolean newcomer,
        boolean insured,
        Map<String, LocalDate> trainedUntil,
        Optional<String> upTo) {

    /** Whoever was trained in first aid and for each of {@code hazards}, until the same day. */
    static Suitability trained(List<String> hazards, LocalDate until) {
        var trained = new TreeMap<String, LocalDate>();
        hazards.forEach(hazard -> trained.put(hazard, until));
        return new Suitability(Optional.of(until), false, true, trained, Optional.empty());
    }

    /** Whoever is fit for the work that crews of this district do. */
    public static Suitability inOrder(LocalDate until) {
        return trained(Hazards.TRAINED_FOR, until);
    }
}
