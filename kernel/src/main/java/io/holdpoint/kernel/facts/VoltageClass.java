package io.holdpoint.kernel.facts;

/** Nominal voltages by class, lowest first; distances and certificates go by them. */
public enum VoltageClass {
    /** Low voltage, AC up to 1,000 V. */
    UP_TO_1_KV,
    /** Up to 10 kV. */
    UP_TO_10_KV,
    /** Up to 35 kV. */
    UP_TO_35_KV,
    /** Up to 110 kV. */
    UP_TO_110_KV,
    /** Up to 220 kV. */
    UP_TO_220_KV,
    /** Up to 330 kV. */
    UP_TO_330_KV,
    /** Up to 500 kV. */
    UP_TO_500_KV,
    /** Up to 750 kV. */
    UP_TO_750_KV,
    /** Up to 1,000 kV. */
    UP_TO_1000_KV;

    /** Whether this class is as high as {@code other}, or higher. */
    public boolean covers(VoltageClass other) {
        return compareTo(other) >= 0;
    }

    /** Whether this is more than low voltage. */
    public boolean high() {
        return this != UP_TO_1_KV;
    }
}
