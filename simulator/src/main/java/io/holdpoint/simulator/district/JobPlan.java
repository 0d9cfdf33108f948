package io.holdpoint.simulator.district;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a plan says, as the platform takes it. */
public record JobPlan(
        String unit,
        String workType,
        String task,
        String customer,
        String newMeter,
        Instant from,
        Instant to,
        String leader,
        Optional<String> guardian,
        List<String> members,
        List<HazardChoice> hazards,
        boolean night,
        boolean firstTimeCrew,
        String urgentReason) {

    /** A hazard found for the job; its controls are kept, unless waived with a reason. */
    public record HazardChoice(String hazard, boolean waived, String reason) {}
}
