package io.holdpoint.kernel.grid;

import io.holdpoint.kernel.facts.SourceKind;

/**
 * What can put voltage on an island: the public network, or a plant of a customer (CIM EnergySource, PowerElectronicsConnection,
 * GeneratingUnit, BatteryUnit).
 *
 * @param id its code
 * @param name what it is called
 * @param kind what feeds
 * @param island where it feeds in
 * @param more how many more of its kind feed into the same island
 */
public record Feed(String id, String name, SourceKind kind, String island, int more) {}
