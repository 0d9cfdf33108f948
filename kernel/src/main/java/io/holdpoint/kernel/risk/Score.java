package io.holdpoint.kernel.risk;

import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.Table;

/** A score of a hazard by one method. */
public sealed interface Score permits Lec, Ls, Sep {

    /** The method. */
    RiskMethod method();

    /** The score × 100. */
    long hundredths();

    /** Whether each of its factors is a step of the regime's scale. */
    boolean onScaleOf(Regime regime);

    /** Whether {@code value} is one of the steps of {@code scale}. */
    static boolean step(Regime regime, Table scale, long value) {
        return scale.keys().names().stream().anyMatch(key -> regime.given(scale, key) == value);
    }
}
