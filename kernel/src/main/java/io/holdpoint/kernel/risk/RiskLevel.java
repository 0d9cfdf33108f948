package io.holdpoint.kernel.risk;

/** The five levels of risk, gravest first. */
public enum RiskLevel {
    /** Major: not to be done as it is. */
    I,
    /** Larger. */
    II,
    /** General. */
    III,
    /** Low. */
    IV,
    /** Slight. */
    V;

    /** Whether this level is as grave as {@code other}, or graver. */
    public boolean atLeast(RiskLevel other) {
        return compareTo(other) <= 0;
    }

    /** The graver of the two. */
    public RiskLevel graver(RiskLevel other) {
        return atLeast(other) ? this : other;
    }

    /** One level graver; I stays I. */
    public RiskLevel raised() {
        return switch (this) {
            case I, II -> I;
            case III -> II;
            case IV -> III;
            case V -> IV;
        };
    }
}
