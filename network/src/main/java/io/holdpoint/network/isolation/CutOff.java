package io.holdpoint.network.isolation;

import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.network.Source;
import java.util.List;

/**
 * The sources of one kind that a point cuts off.
 *
 * @param kind their kind
 * @param named the nearest of them: of the public network one for each substation, of customers' plants each by itself
 * @param count how many there are in all
 */
public record CutOff(SourceKind kind, List<Source> named, int count) {}
