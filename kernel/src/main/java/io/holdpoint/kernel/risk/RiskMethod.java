package io.holdpoint.kernel.risk;

import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.regime.Table;

/** Ways to score risk; a regime says which one is in force. */
public enum RiskMethod {
    /** D = likelihood × exposure × consequence. */
    LEC(1, Table.LEC_BAND),
    /** R = likelihood × severity, a matrix of five by five. */
    LS(2, Table.LS_BAND),
    /** Risk = consequence × exposure × probability. */
    SEP(3, Table.SEP_BAND);

    private final long code;
    private final Table bands;

    RiskMethod(long code, Table bands) {
        this.code = code;
        this.bands = bands;
    }

    /** The method that {@code regime} has in force. */
    public static RiskMethod of(Regime regime) {
        var code = regime.number(Setting.RISK_METHOD);
        for (RiskMethod method : values()) {
            if (method.code == code) {
                return method;
            }
        }
        throw new IllegalArgumentException("no method of scoring risk has the code " + code);
    }

    /** The level that the regime's bands give a score × 100 of this method. */
    public RiskLevel level(long hundredths, Regime regime) {
        return regime.level(bands, hundredths);
    }
}
