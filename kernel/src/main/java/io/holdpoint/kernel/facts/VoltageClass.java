package io.holdpoint.kernel.facts;

/** Classes of alternating voltage, by which distances, tools and certificates are told apart; lowest first. */
public enum VoltageClass {
    /** Low voltage, up to 1 kV. */
    UP_TO_1_KV(1_000),
    /** Above 1 kV and up to 10 kV. */
    UP_TO_10_KV(10_000),
    /** Above 10 kV and up to 35 kV. */
    UP_TO_35_KV(35_000),
    /** Above 35 kV and up to 110 kV. */
    UP_TO_110_KV(110_000),
    /** Above 110 kV and up to 220 kV. */
    UP_TO_220_KV(220_000),
    /** Above 220 kV and up to 330 kV. */
    UP_TO_330_KV(330_000),
    /** Above 330 kV and up to 500 kV. */
    UP_TO_500_KV(500_000),
    /** Above 500 kV and up to 750 kV. */
    UP_TO_750_KV(750_000),
    /** Above 750 kV and up to 1000 kV. */
    UP_TO_1000_KV(1_000_000);

    private final long volts;

    VoltageClass(long volts) {
        this.volts = volts;
    }

    /** The highest nominal voltage of the class, phase to phase, in volts. */
    public long volts() {
        return volts;
    }

    /** The class of a nominal voltage in volts; throws {@link IllegalArgumentException} below 0 and above 1000 kV. */
    public static VoltageClass of(long volts) {
        for (VoltageClass one : values()) {
            if (volts >= 0 && volts <= one.volts) {
                return one;
            }
        }
        throw new IllegalArgumentException("no voltage class has " + volts + " V");
    }

    /** Whether this class is as high as {@code other}, or higher. */
    public boolean covers(VoltageClass other) {
        return compareTo(other) >= 0;
    }

    /** Whether this is more than low voltage. */
    public boolean high() {
        return this != UP_TO_1_KV;
    }
}
