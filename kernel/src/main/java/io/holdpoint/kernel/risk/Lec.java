package io.holdpoint.kernel.risk;

import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.Table;

/**
 * A score by the LEC method: D = L × E × C. Likelihood and exposure are kept in tenths, because the scale has 0.1 and 0.5.
 *
 * @param likelihoodTenths L × 10, 1 to 100
 * @param exposureTenths E × 10, 5 to 100
 * @param consequence C, 1 to 100
 */
public record Lec(int likelihoodTenths, int exposureTenths, int consequence) implements Score {

    @Override
    public RiskMethod method() {
        return RiskMethod.LEC;
    }

    /** D × 100. */
    @Override
    public long hundredths() {
        return (long) likelihoodTenths * exposureTenths * consequence;
    }

    @Override
    public boolean onScaleOf(Regime regime) {
        return Score.step(regime, Table.LEC_LIKELIHOOD, likelihoodTenths)
                && Score.step(regime, Table.LEC_EXPOSURE, exposureTenths)
                && Score.step(regime, Table.LEC_CONSEQUENCE, consequence);
    }
}
