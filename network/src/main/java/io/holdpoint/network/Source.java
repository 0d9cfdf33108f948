package io.holdpoint.network;

import io.holdpoint.kernel.facts.SourceKind;

/**
 * What can put voltage on a node (CIM {@code EnergySource}, {@code PowerElectronicsConnection}, {@code GeneratingUnit}).
 *
 * @param id its code
 * @param name what it is called
 * @param kind what it is
 * @param node the node it is joined to
 * @param owner the number of the customer whose plant it is, or the substation of a grid infeed; empty where it has none
 * @param temporary whether it is there for a time only, such as a mobile generator
 */
public record Source(String id, String name, SourceKind kind, String node, String owner, boolean temporary) {

    /**
     * Whether it supplies customers: the public network, a second supply, and what was brought for a time. A customer's own plant supplies nobody
     * else.
     */
    public boolean supplies() {
        return temporary || kind == SourceKind.GRID || kind == SourceKind.SECOND_SUPPLY;
    }
}
