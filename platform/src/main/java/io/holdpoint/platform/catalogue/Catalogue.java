package io.holdpoint.platform.catalogue;

import io.holdpoint.kernel.facts.WorkType;
import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.risk.Hazard;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the kernel's decisions take from the data files.
 *
 * @param regime the utility's values
 * @param offset the site's offset from UTC
 * @param hazards the hazard catalogue, by id
 * @param workTypes the kinds of work
 */
public record Catalogue(Regime regime, ZoneOffset offset, SortedMap<String, Hazard> hazards, List<WorkType> workTypes) {

    /** The kind of work with this code. */
    public Optional<WorkType> workType(String code) {
        return workTypes.stream().filter(type -> type.code().equals(code)).findFirst();
    }
}
