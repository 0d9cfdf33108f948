package io.holdpoint.kernel.facts;

/** What is special about a place or a way of working; each brings conditions of its own. */
public enum SiteTag {
    /** In the open: weather counts. */
    OUTDOOR,
    /** At a height from which a fall injures. */
    HEIGHT,
    /** On a pole. */
    POLE,
    /** On a ladder. */
    LADDER,
    /** In a pit, vault or tank room where the air may be bad. */
    CONFINED_SPACE,
    /** With a room that may hold SF6. */
    SF6_ROOM,
    /** Near parts that stay live. */
    NEAR_LIVE,
    /** Crossing or near another line. */
    CROSSING,
    /** With a crane or bucket truck. */
    CRANE,
    /** With flame, sparks or heat. */
    HOT_WORK,
    /** On a loaded current-transformer secondary. */
    CT_SECONDARY,
    /** On a voltage-transformer secondary. */
    PT_SECONDARY,
    /** On a direct-current link that keeps its charge. */
    DC_LINK,
    /** With a vehicle that may be plugged in. */
    CHARGING_VEHICLE,
    /** Under load until the load is taken off. */
    LOADED,
    /** On live parts. */
    LIVE_PARTS,
    /** On a road or beside one. */
    TRAFFIC,
    /** One person alone, far from help. */
    LONE,
    /** At night. */
    NIGHT,
    /** At a customer's own installation. */
    CUSTOMER_PLANT,
    /** With a high-voltage test bench or test voltage. */
    TEST_VOLTAGE,
    /** Where others object: theft inspection, debt disconnection. */
    CONFLICT,
    /** With portable electric tools. */
    PORTABLE_TOOLS
}
