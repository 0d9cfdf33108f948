package io.holdpoint.network;

import io.holdpoint.kernel.facts.SpecialNeed;
import java.util.Optional;

/**
 * Where a customer is supplied (CIM {@code UsagePoint}).
 *
 * @param id the customer's number
 * @param name the customer or address
 * @param node the node it is joined to
 * @param need why the customer must be thought of before the supply is cut; empty for most
 */
public record UsagePoint(String id, String name, String node, Optional<SpecialNeed> need) {}
