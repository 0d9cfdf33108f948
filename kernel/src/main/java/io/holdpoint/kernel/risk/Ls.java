package io.holdpoint.kernel.risk;

import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.Table;

/**
 * A score by the LS matrix: R = L × S.
 *
 * @param likelihood 1, almost never, to 5, very likely
 * @param severity 1, trivial, to 5, death or major loss
 */
public record Ls(int likelihood, int severity) implements Score {

    @Override
    public RiskMethod method() {
        return RiskMethod.LS;
    }

    /** R × 100. */
    @Override
    public long hundredths() {
        return 100L * likelihood * severity;
    }

    @Override
    public boolean onScaleOf(Regime regime) {
        return Score.step(regime, Table.LS_LIKELIHOOD, likelihood) && Score.step(regime, Table.LS_SEVERITY, severity);
    }
}
