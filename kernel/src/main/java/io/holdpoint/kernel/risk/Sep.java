package io.holdpoint.kernel.risk;

import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.Table;

/**
 * A score by the SEP method: consequence × exposure × probability. Exposure and probability are kept in tenths.
 *
 * @param consequence 1 to 100
 * @param exposureTenths exposure × 10, 5 to 100
 * @param probabilityTenths probability × 10, 1 to 100
 */
public record Sep(int consequence, int exposureTenths, int probabilityTenths) implements Score {

    @Override
    public RiskMethod method() {
        return RiskMethod.SEP;
    }

    /** The risk × 100. */
    @Override
    public long hundredths() {
        return (long) consequence * exposureTenths * probabilityTenths;
    }

    @Override
    public boolean onScaleOf(Regime regime) {
        return Score.step(regime, Table.SEP_CONSEQUENCE, consequence)
                && Score.step(regime, Table.SEP_EXPOSURE, exposureTenths)
                && Score.step(regime, Table.SEP_PROBABILITY, probabilityTenths);
    }
}
