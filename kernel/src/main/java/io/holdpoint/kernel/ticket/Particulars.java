package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.grid.WorkZone;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What a form says beyond what every form says.
 *
 * @param voltage the nominal voltage worked on or near; up to 1 kV where nothing is said
 * @param tags what is special about the place
 * @param fields the particulars of the form, in words
 * @param parent the ticket that this one stands under
 * @param isolations the isolation certificates that it relies on
 * @param secondUnit the unit whose issuer signs as well: the contractor's or the customer's
 * @param customerPermit whether the customer's own permitter has to release too
 * @param liaison the customer's registered liaison, on whose word alone the supply is taken off and restored
 * @param secondarySheets how many secondary-measure sheets belong to it
 * @param lines the lines of a switching ticket or secondary-measure sheet, in order
 * @param incidentEnergyTenths the arc's incident energy at working distance, tenths of a cal/cm²; empty where no live part is exposed
 * @param zone where in the network the work is done; the customer's own connection where nothing is said
 */
public record Particulars(
        Optional<VoltageClass> voltage,
        SortedSet<SiteTag> tags,
        SortedMap<Field, String> fields,
        Optional<String> parent,
        SortedSet<String> isolations,
        Optional<String> secondUnit,
        boolean customerPermit,
        Optional<String> liaison,
        int secondarySheets,
        List<Line> lines,
        Optional<Integer> incidentEnergyTenths,
        Optional<WorkZone> zone) {

    /** Nothing beyond what every form says. */
    public static final Particulars NONE = new Particulars(
            Optional.empty(),
            Collections.emptySortedSet(),
            Collections.emptySortedMap(),
            Optional.empty(),
            Collections.emptySortedSet(),
            Optional.empty(),
            false,
            Optional.empty(),
            0,
            List.of(),
            Optional.empty(),
            Optional.empty());

    /** Where in the network the work is done, and what is filled in for it. */
    static Particulars in(Optional<WorkZone> zone, SortedMap<Field, String> fields) {
        return new Particulars(
                NONE.voltage,
                NONE.tags,
                fields,
                NONE.parent,
                NONE.isolations,
                NONE.secondUnit,
                NONE.customerPermit,
                NONE.liaison,
                NONE.secondarySheets,
                NONE.lines,
                NONE.incidentEnergyTenths,
                zone);
    }

    /** The nominal voltage; the lowest class where nothing is said. */
    public VoltageClass voltageClass() {
        return voltage.orElse(VoltageClass.UP_TO_1_KV);
    }

    /** Whether {@code tag} is on it. */
    public boolean has(SiteTag tag) {
        return tags.contains(tag);
    }

    /** The line with this number. */
    public Optional<Line> line(String id) {
        for (Line line : lines) {
            if (line.id().equals(id)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }
}
