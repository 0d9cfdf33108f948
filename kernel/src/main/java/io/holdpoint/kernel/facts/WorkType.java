package io.holdpoint.kernel.facts;

import java.util.List;
import java.util.SortedSet;

/**
 * A kind of work, as data.
 *
 * @param code such as {@code METER_REPLACE}
 * @param isolates whether it switches or isolates
 * @param certificates what every crew member must hold
 * @param hazards hazards of the catalogue that this work may bring
 * @param steps the step card, in order
 * @param toolKinds the kinds of tool without which it does not start
 * @param tags what is special about this work wherever it is done
 * @param measures the lines of site measures proposed for it (ids, whose texts are in the catalogue)
 */
public record WorkType(
        String code,
        boolean isolates,
        SortedSet<Certificate> certificates,
        List<String> hazards,
        List<String> steps,
        SortedSet<String> toolKinds,
        SortedSet<SiteTag> tags,
        List<String> measures) {}
