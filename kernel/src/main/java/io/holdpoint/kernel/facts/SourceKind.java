package io.holdpoint.kernel.facts;

/** What can feed a work zone. */
public enum SourceKind {
    /** The public network. */
    GRID,
    /** Photovoltaic generation of the customer. */
    PHOTOVOLTAIC,
    /** Battery storage of the customer. */
    STORAGE,
    /** Engine-driven generator. */
    GENERATOR,
    /** Uninterruptible power supply. */
    UPS,
    /** A second supply from the network or a neighbour. */
    SECOND_SUPPLY
}
