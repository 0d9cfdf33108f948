package io.holdpoint.network;

/**
 * A transformer of two windings (CIM {@code PowerTransformer}). It conducts both ways: a plant on its low-voltage side puts high voltage on
 * its other side.
 *
 * @param id its code
 * @param name what it is called
 * @param container the substation it stands in; empty where it stands alone
 * @param from the node at its one end
 * @param to the node at its other end
 */
public record PowerTransformer(String id, String name, String container, String from, String to) implements Branch {}
