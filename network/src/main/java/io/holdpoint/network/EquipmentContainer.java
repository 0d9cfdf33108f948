package io.holdpoint.network;

import java.util.Optional;

/**
 * What equipment stands in (CIM {@code EquipmentContainer}).
 *
 * @param id its code
 * @param name what it is called
 * @param kind what it is
 * @param within the container that it belongs to, as a bay to its substation; empty where it stands by itself
 * @param location where it is, if that is known
 */
public record EquipmentContainer(String id, String name, Kind kind, String within, Optional<Location> location) {

    /** What a container is. */
    public enum Kind {
        /** A substation, ring main unit or switching station (CIM {@code Substation}). */
        SUBSTATION,
        /** A bay of a substation (CIM {@code Bay}). */
        BAY,
        /** A low-voltage distribution board with its ways. */
        BOARD,
        /** A box: cable branch, meters. */
        BOX
    }
}
