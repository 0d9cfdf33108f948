package io.holdpoint.kernel.ticket;

/** What somebody made sure of on site with a picture; each belongs to the {@link SiteTag} or form that needs it. */
public enum Condition {
    /** Pole root, base and stay are firm. */
    POLE_SOUND,
    /** The ladder stands right, is tied or held. */
    LADDER_HELD,
    /** Harness and anchor are on. */
    HARNESS_ANCHORED,
    /** The room is ventilated. */
    VENTILATED,
    /** A watcher stands outside and the rescue kit is ready. */
    RESCUE_READY,
    /** A fire watch is posted. */
    FIRE_WATCH_POSTED,
    /** Extinguishers are at hand. */
    EXTINGUISHER_READY,
    /** What burns is away or covered. */
    COMBUSTIBLES_CLEARED,
    /** No ember is left after the watch. */
    FIRE_OUT,
    /** The load is off. */
    LOAD_OFF,
    /** The current transformer is shorted at the test block. */
    CT_SHORTED,
    /** The voltage-transformer cores are open and capped. */
    PT_CAPPED,
    /** The vehicle is unplugged and the socket locked. */
    VEHICLE_UNPLUGGED,
    /** The charge is drained and earthed. */
    DISCHARGED,
    /** Live parts nearby are covered or fenced. */
    LIVE_PARTS_COVERED,
    /** The crane stands firm, is earthed, and has an observer. */
    CRANE_READY,
    /** Cones and signs protect the crew from traffic. */
    TRAFFIC_GUARDED,
    /** Light is enough. */
    LIT,
    /** The rubber gloves were blown up and hold air. */
    GLOVES_AIR_TESTED,
    /** The gas detector answered to its test gas. */
    DETECTOR_BUMPED,
    /** The residual-current device tripped at its button. */
    RCD_TRIPPED,
    /** A recorder runs. */
    RECORDER_ON,
    /** The customer was told and has confirmed. */
    CUSTOMER_TOLD,
    /** A visible break stands at the customer's connection. */
    VISIBLE_BREAK,
    /** Fence and horn guard the test area. */
    TEST_AREA_FENCED,
    /** Somebody far away answered the check-in of a lone worker. */
    CHECKED_IN,
    /** Clothing rated for the arc is worn. */
    ARC_CLOTHING
}
