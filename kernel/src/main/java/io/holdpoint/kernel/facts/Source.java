package io.holdpoint.kernel.facts;

/**
 * One source that can feed the work zone, with the point at which it is cut off.
 *
 * @param point id of the isolation point, such as {@code PV-17}
 * @param kind what feeds
 * @param name what is written on the point
 */
public record Source(String point, SourceKind kind, String name) {}
