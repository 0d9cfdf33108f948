package io.holdpoint.kernel.ticket;

/**
 * The place of work by its double designation.
 *
 * @param customer customer number
 * @param address where it is
 * @param box code on the meter box
 * @param boxName name on the meter box
 * @param meter serial number of the meter installed
 * @param newMeter serial number of the meter to be fitted; empty where none is
 */
public record Site(String customer, String address, String box, String boxName, String meter, String newMeter) {}
