package io.holdpoint.kernel.violation;

import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.Table;
import java.util.Optional;

/**
 * A clause of the violation catalogue; its names are in the catalogue file in both languages.
 *
 * @param code {@code Snn}
 * @param kind what it lies in
 * @param grade how grave it is
 * @param hundredths its points × 100 where the clause has points of its own; empty where its grade decides
 */
public record Violation(String code, Kind kind, Grade grade, Optional<Long> hundredths) {

    /** Its points × 100. */
    public long points(Regime regime) {
        return hundredths.orElseGet(() -> regime.given(Table.POINTS, grade.name()));
    }
}
