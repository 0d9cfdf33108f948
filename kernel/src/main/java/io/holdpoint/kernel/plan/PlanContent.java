package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.risk.HazardChoice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

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
        String urgentReason) {}
