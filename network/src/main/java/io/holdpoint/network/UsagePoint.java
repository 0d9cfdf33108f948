package io.holdpoint.network;

/**
 * Where a customer is supplied (CIM {@code UsagePoint}).
 *
 * @param id the customer's number
 * @param name the customer or address
 * @param node the node it is joined to
 * @param need why it must be thought of before the supply is cut
 */
public record UsagePoint(String id, String name, String node, SpecialNeed need) {}
