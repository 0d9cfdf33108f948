package io.holdpoint.simulator.district;

/**
 * A plan of the demo day and how far it has come.
 *
 * @param key what the simulator calls it
 * @param plan what it says
 * @param stage {@code DRAFT}, {@code SUBMITTED}, {@code APPROVED} or {@code CANCELLED}
 */
public record PlannedJob(String key, JobPlan plan, String stage) {}
