package io.holdpoint.kernel.regime;

/** Every number and switch that differs between utilities. A regime must give each of them a value and its source. */
public enum Setting {
    /** LEC, D × 100 from which a hazard is level I. */
    LEC_LEVEL_1_FROM,
    /** LEC, D × 100 from which a hazard is level II. */
    LEC_LEVEL_2_FROM,
    /** LEC, D × 100 from which a hazard is level III. */
    LEC_LEVEL_3_FROM,
    /** LEC, D × 100 from which a hazard is level IV. */
    LEC_LEVEL_4_FROM,
    /** The gravest inherent level (1 to 5) that a field work card may carry. */
    CARD_GRAVEST_LEVEL,
    /** Local hour, 0 to 23, on the day before the work after which a plan counts as urgent. */
    PLAN_CUT_OFF_HOUR,
    /** Crew size, leader included, from which a dedicated guardian is required. */
    GUARDIAN_FROM_CREW,
    /** 1 when the issuer may lead the work that he issued. */
    ISSUER_MAY_LEAD,
    /** 1 when the leader may permit low-voltage work himself. */
    SITE_PERMITTER_MAY_LEAD,
    /** How often a ticket may be extended. */
    EXTENSION_COUNT,
    /** Minutes before its end by which an extension must be asked for. */
    EXTENSION_LEAD_MINUTES,
    /** 1 when a low-voltage ticket ends on the day it begins. */
    LOW_VOLTAGE_SAME_DAY,
    /** How often the leader of a ticket may change. */
    LEADER_CHANGE_COUNT,
    /** Whole days away from site work after which the exam is to be taken again. */
    SITE_BREAK_DAYS,
    /** 1 when an installation with no back-feed source may do without earths on low voltage, with a recorded reason. */
    LOW_VOLTAGE_EARTH_WAIVER
}
