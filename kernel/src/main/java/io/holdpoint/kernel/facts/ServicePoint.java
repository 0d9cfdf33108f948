package io.holdpoint.kernel.facts;

import java.util.List;

/**
 * The customer register's entry for the place of work (CIM UsagePoint). No name of the customer is kept here.
 *
 * @param customer the customer's number
 * @param address where it is
 * @param box code on the meter box
 * @param boxName the box's name; with its code the double designation
 * @param meter serial number of the meter installed
 * @param sources every source on record, the network's own included
 */
public record ServicePoint(
        String customer, String address, String box, String boxName, String meter, List<Source> sources) {}
