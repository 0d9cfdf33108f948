package io.holdpoint.kernel.risk;

/**
 * What one method says of a hazard.
 *
 * @param inherent its score without controls
 * @param residualHundredths its score × 100 once its controls are in place
 */
public record Assessment(Score inherent, long residualHundredths) {}
