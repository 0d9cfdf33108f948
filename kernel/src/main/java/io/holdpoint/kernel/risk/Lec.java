package io.holdpoint.kernel.risk;

/**
 * A score by the LEC method: D = L × E × C. Likelihood and exposure are kept in tenths, because the scale has 0.1 and 0.5.
 *
 * @param likelihoodTenths L × 10, 1 to 100
 * @param exposureTenths E × 10, 5 to 100
 * @param consequence C, 1 to 100
 */
public record Lec(int likelihoodTenths, int exposureTenths, int consequence) {

    /** D × 100. */
    public long hundredths() {
        return (long) likelihoodTenths * exposureTenths * consequence;
    }
}
