package io.holdpoint.kernel.risk;

import java.util.List;

/**
 * A danger point of the catalogue; its names are in the catalogue file in both languages.
 *
 * @param id {@code Hnn}
 * @param inherent its score without controls
 * @param residualHundredths D × 100 once its controls are in place
 * @param controls the classes of its controls
 */
public record Hazard(String id, Lec inherent, long residualHundredths, List<ControlClass> controls) {}
