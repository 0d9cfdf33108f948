package io.holdpoint.kernel.risk;

import java.util.List;
import java.util.Optional;

/**
 * A danger point of the catalogue; its names are in the catalogue file in both languages.
 *
 * @param id {@code Hnn}
 * @param assessments what each method says of it; a method that is missing here has not scored it
 * @param controls the classes of its controls
 * @param occasions what brings it to mind
 */
public record Hazard(String id, List<Assessment> assessments, List<ControlClass> controls, Occasions occasions) {

    /** What {@code method} says of it; empty where the method has not scored it. */
    public Optional<Assessment> by(RiskMethod method) {
        for (Assessment assessment : assessments) {
            if (assessment.inherent().method() == method) {
                return Optional.of(assessment);
            }
        }
        return Optional.empty();
    }
}
