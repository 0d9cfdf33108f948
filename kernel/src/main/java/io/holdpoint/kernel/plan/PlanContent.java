package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.risk.HazardChoice;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a plan says.
 *
 * @param unit the unit whose work it is
 * @param workType code of the kind of work
 * @param task the task, in words
 * @param customer customer number of the place of work
 * @param newMeter serial number of the meter to be fitted; empty where none is
 * @param from start of the window
 * @param to end of the window
 * @param leader the work leader
 * @param guardian the dedicated guardian, if there is one
 * @param members the other members of the crew
 * @param hazards the hazards found for this job
 * @param night whether part of it is at night
 * @param firstTimeCrew whether the crew does this for the first time together
 * @param urgentReason why it cannot keep the cut-off; empty for a plan in time
 * @param arrangements what it arranges beyond this; empty in plans that arrange nothing
 */
public record PlanContent(
        String unit,
        String workType,
        String task,
        String customer,
        String newMeter,
        Instant from,
        Instant to,
        String leader,
        Optional<String> guardian,
        SortedSet<String> members,
        List<HazardChoice> hazards,
        boolean night,
        boolean firstTimeCrew,
        String urgentReason,
        Optional<Arrangements> arrangements) {

    /** What it arranges; nothing where it says nothing. */
    public Arrangements arranged() {
        return arrangements.orElse(Arrangements.NONE);
    }

    /** Whether it could not keep the cut-off. */
    public boolean urgent() {
        return !urgentReason.isBlank();
    }

    /** Everybody on it, leader and guardian included. */
    public SortedSet<String> crew() {
        var crew = new TreeSet<>(members);
        crew.add(leader);
        guardian.ifPresent(crew::add);
        return Collections.unmodifiableSortedSet(crew);
    }
}
