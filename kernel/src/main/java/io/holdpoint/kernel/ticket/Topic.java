package io.holdpoint.kernel.ticket;

/** What a pre-shift meeting goes through. */
public enum Topic {
    /** Crew, clothing, state of mind and protective equipment: the three checks. */
    THREE_CHECKS,
    /** The task and who does what. */
    TASK_AND_ROLES,
    /** Hazards, live parts, back-feed, traffic, weather. */
    HAZARDS,
    /** Outage, test, lock, earth and barrier. */
    ENERGY_CONTROLS,
    /** Protective equipment to be worn. */
    PROTECTIVE_EQUIPMENT,
    /** Hospital, numbers, rescue. */
    EMERGENCY
}
