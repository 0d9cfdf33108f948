package io.holdpoint.network.isolation;

import io.holdpoint.kernel.facts.SourceKind;
import java.util.List;
import java.util.SortedSet;

/**
 * Where to test for voltage and to earth: between the work and what could put voltage on it.
 *
 * @param node the node, on the zone's side of its points
 * @param voltage its nominal voltage, in volts
 * @param points the points behind which voltage remains
 * @param against the kinds of source behind them
 */
public record Verification(String node, int voltage, List<String> points, SortedSet<SourceKind> against) {}
