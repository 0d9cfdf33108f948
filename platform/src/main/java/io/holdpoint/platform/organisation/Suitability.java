package io.holdpoint.platform.organisation;

import io.holdpoint.kernel.facts.VoltageClass;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What else is recorded about a person's suitability; days are last days.
 *
 * @param firstAidUntil of the first-aid training
 * @param newcomer whether the person works accompanied only
 * @param insured whether a contractor's person is insured
 * @param trainedUntil hazards of the catalogue that the person was trained for
 * @param upTo the highest voltage for which the published lists name the person; empty for no limit
 */
public record Suitability(
        Optional<LocalDate> firstAidUntil,
        boolean newcomer,
        boolean insured,
        SortedMap<String, LocalDate> trainedUntil,
        Optional<VoltageClass> upTo) {}
