package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.grid.WorkZone;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What a plan arranges beyond task, crew and window.
 *
 * @param voltage the nominal voltage worked on or near; up to 1 kV where nothing is said
 * @param tags what is special about the place
 * @param circumstances what raises the risk
 * @param attendee who attends on site because the risk asks for it
 * @param recorder the camera or recorder that goes along
 * @param coordination who coordinates with other work at the same place, and how; empty where nobody needs to
 * @param zone where in the network the work is done; the customer's own connection where nothing is said
 * @param reach how far it reaches beyond its place; empty in plans that say nothing of it
 */
public record Arrangements(
        Optional<VoltageClass> voltage,
        SortedSet<SiteTag> tags,
        SortedSet<Circumstance> circumstances,
        Optional<String> attendee,
        Optional<String> recorder,
        String coordination,
        Optional<WorkZone> zone,
        Optional<Reach> reach) {

    /** Nothing arranged. */
    public static final Arrangements NONE = new Arrangements(
            Optional.empty(),
            Collections.emptySortedSet(),
            Collections.emptySortedSet(),
            Optional.empty(),
            Optional.empty(),
            "");

    /** Arrangements for work at the customer's own connection that say nothing of how far it reaches. */
    public Arrangements(
            Optional<VoltageClass> voltage,
            SortedSet<SiteTag> tags,
            SortedSet<Circumstance> circumstances,
            Optional<String> attendee,
            Optional<String> recorder,
            String coordination) {
        this(voltage, tags, circumstances, attendee, recorder, coordination, Optional.empty(), Optional.empty());
    }

    /** The nominal voltage; the lowest class where nothing is said. */
    public VoltageClass voltageClass() {
        return voltage.orElse(VoltageClass.UP_TO_1_KV);
    }

    /** How far it reaches; no further than its place where nothing is said. */
    public Reach reaching() {
        return reach.orElse(Reach.NONE);
    }
}
