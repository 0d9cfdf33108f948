package io.holdpoint.simulator.district.grid;

/**
 * A town of the county with its power supply station.
 *
 * @param unit the station's unit
 * @param name what it is called
 * @param centre where its substation is
 */
record Town(String unit, String name, Place centre) {}
