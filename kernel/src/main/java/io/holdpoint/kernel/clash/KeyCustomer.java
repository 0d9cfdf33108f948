package io.holdpoint.kernel.clash;

import io.holdpoint.kernel.facts.SpecialNeed;

/**
 * A customer who must not be left without supply.
 *
 * @param customer the customer's number
 * @param need why
 */
public record KeyCustomer(String customer, SpecialNeed need) {}
