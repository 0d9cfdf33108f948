package io.holdpoint.kernel.grid;

import java.util.List;
import java.util.SortedSet;

/**
 * The network around one job, as far as the isolation of its work zone depends on it: every island is all that hangs together when the
 * points named here are taken out, so an answer found in it is the answer of the whole network.
 *
 * @param zone the islands of the work zone
 * @param points the isolation points around it
 * @param feeds what can put voltage on any of the islands
 */
public record Vicinity(SortedSet<String> zone, List<IsolationPoint> points, List<Feed> feeds) {}
