package io.holdpoint.network;

/**
 * A feeder (CIM {@code Feeder}): what is fed from one head.
 *
 * @param id its code
 * @param name what it is called
 * @param substation the substation it starts in; empty where that is not known
 * @param head the node at which it starts, behind its breaker (CIM {@code Feeder.NormalHeadTerminal})
 */
public record Feeder(String id, String name, String substation, String head) {}
