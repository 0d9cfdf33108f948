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
        String urgentReason,
        Arrangements arrangements) {

    /** A hazard found for the job; its controls are kept, unless waived with a reason. */
    public record HazardChoice(String hazard, boolean waived, String reason) {}

    /** What a plan arranges beyond task, crew and window. */
    public record Arrangements(
            Optional<String> voltage,
            List<String> tags,
            List<String> circumstances,
            Optional<String> attendee,
            Optional<String> recorder,
            String coordination) {

        /** Somebody of the county attends, and a recorder goes along, as a raised risk asks for. */
        public static Arrangements attended() {
            return coordinated("");
        }

        /** The same, and {@code how} it is coordinated with other work at the place. */
        public static Arrangements coordinated(String how) {
            return new Arrangements(
                    Optional.empty(), List.of(), List.of(), Optional.of("zhou-guoping"), Optional.of("QH-REC-1"), how);
        }
    }
}
