package io.holdpoint.kernel.regime;

/**
 * One value of a regime.
 *
 * @param value the number, or 1 and 0 for a switch
 * @param source where it comes from
 * @param confirmed whether the source was seen; an unconfirmed value is for the utility to check before going live
 */
public record RegimeValue(long value, String source, boolean confirmed) {}
