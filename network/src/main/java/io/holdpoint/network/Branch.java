package io.holdpoint.network;

/** Equipment that joins two nodes (CIM {@code ConductingEquipment} with two terminals). */
public sealed interface Branch permits Switch, ACLineSegment, PowerTransformer {

    /** Its code. */
    String id();

    /** What it is called. */
    String name();

    /** The node at its one end. */
    String from();

    /** The node at its other end. */
    String to();
}
