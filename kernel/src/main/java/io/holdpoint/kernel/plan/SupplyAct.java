package io.holdpoint.kernel.plan;

/** What a plan does to supply, beyond what its kind of work does anyway. */
public enum SupplyAct {
    /** Takes supply away from customers. */
    OUTAGE,
    /** Tests the supply, which has to be there for it. */
    SUPPLY_TEST,
    /** Puts a test voltage, or the working voltage as a test, on what it works on. */
    LIVE_TEST
}
