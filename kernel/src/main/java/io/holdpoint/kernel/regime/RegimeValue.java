package io.holdpoint.kernel.regime;

import java.util.OptionalLong;

/**
 * One value of a regime.
 *
 * @param value the number, or 1 and 0 for a switch; empty where the regime says that none is given
 * @param source where it comes from, or why none is given
 * @param confirmed whether the source was seen; an unconfirmed value is for the utility to check before going live
 */
public record RegimeValue(OptionalLong value, String source, boolean confirmed) {

    /** A number. */
    public static RegimeValue of(long value, String source, boolean confirmed) {
        return new RegimeValue(OptionalLong.of(value), source, confirmed);
    }

    /** No number, and why. */
    public static RegimeValue open(String source, boolean confirmed) {
        return new RegimeValue(OptionalLong.empty(), source, confirmed);
    }
}
