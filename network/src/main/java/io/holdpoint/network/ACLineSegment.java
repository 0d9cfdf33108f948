package io.holdpoint.network;

/**
 * A line or cable (CIM {@code ACLineSegment}).
 *
 * @param id its code
 * @param name what it is called
 * @param from the node at its one end
 * @param to the node at its other end
 * @param length how long it is, in metres
 */
public record ACLineSegment(String id, String name, String from, String to, double length) implements Branch {}
