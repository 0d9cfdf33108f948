package io.holdpoint.kernel.risk;

/**
 * A hazard as a planner found it for one job.
 *
 * @param hazard id in the catalogue
 * @param waived whether its controls are given up, so that its inherent score counts
 * @param reason why they are given up, or why protective equipment and rules alone are enough; empty if neither
 */
public record HazardChoice(String hazard, boolean waived, String reason) {}
