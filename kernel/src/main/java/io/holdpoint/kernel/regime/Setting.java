package io.holdpoint.kernel.regime;

/** Every single number and switch that differs between utilities. A regime gives each of them a value and its source. */
public enum Setting {
    // Risk and plans

    /** How risk is scored. */
    RISK_METHOD(Unit.METHOD),
    /** The gravest inherent level that a field work card may carry. */
    CARD_GRAVEST_LEVEL(Unit.LEVEL),
    /** Number of crews on one site from which the risk is raised. */
    SEVERAL_CREWS_FROM(Unit.COUNT),
    /** Local hour, on the day before the work, after which a plan counts as urgent. */
    PLAN_CUT_OFF_HOUR(Unit.HOUR_OF_DAY),
    /** Weekday, in the week before the work, on which the weekly plan is cut off. */
    WEEKLY_CUT_OFF_DAY(Unit.WEEKDAY),
    /** Local hour of the weekly cut-off. */
    WEEKLY_CUT_OFF_HOUR(Unit.HOUR_OF_DAY),
    /** 1 when an urgent plan is approved one level higher. */
    URGENT_PLAN_GOES_HIGHER(Unit.SWITCH),

    // Tickets

    /** Hours after which emergency repair needs an ordinary ticket. */
    EMERGENCY_CONVERT_HOURS(Unit.HOURS),
    /** Days a ticket may run at most. */
    TICKET_MAX_DAYS(Unit.DAYS),
    /** Corrections that a ticket may carry, outside the key fields. */
    CORRECTIONS_MAX(Unit.COUNT),
    /** Corrections that a switching ticket may carry. */
    SWITCHING_CORRECTIONS_MAX(Unit.COUNT),
    /** How often a low-voltage ticket may be extended; the same as {@link Table#EXTENSIONS} says of it. */
    EXTENSION_COUNT(Unit.COUNT),
    /** Minutes before its end by which an extension must be asked for; the same as {@link Table#EXTENSION_LEAD_MINUTES} says. */
    EXTENSION_LEAD_MINUTES(Unit.MINUTES),
    /** 1 when a low-voltage ticket ends on the day it begins. */
    LOW_VOLTAGE_SAME_DAY(Unit.SWITCH),
    /** 1 when a first-kind ticket is delivered to the permitter the day before. */
    FIRST_KIND_DAY_BEFORE(Unit.SWITCH),
    /** 1 when work of several days is handed back to the permitter every evening. */
    NIGHTLY_HAND_BACK(Unit.SWITCH),
    /** How often the leader of a ticket may change. */
    LEADER_CHANGE_COUNT(Unit.COUNT),
    /** 1 when the issuer may lead the work that he issued. */
    ISSUER_MAY_LEAD(Unit.SWITCH),
    /** 1 when the issuer may permit the work that he issued. */
    ISSUER_MAY_PERMIT(Unit.SWITCH),
    /** 1 when the leader may permit low-voltage work himself. */
    SITE_PERMITTER_MAY_LEAD(Unit.SWITCH),
    /** 1 when an installation with no back-feed source may do without earths on low voltage, with a recorded reason. */
    LOW_VOLTAGE_EARTH_WAIVER(Unit.SWITCH),

    // Crew, presence and briefing

    /** Crew size, leader included, from which a dedicated guardian is required. */
    GUARDIAN_FROM_CREW(Unit.COUNT),
    /** Voltage from which two workers are required. */
    TWO_WORKERS_FROM_VOLTS(Unit.VOLTS),
    /** Crew size from which first-aiders are required. */
    FIRST_AIDERS_FROM_CREW(Unit.COUNT),
    /** First-aiders that such a crew needs. */
    FIRST_AIDERS_MIN(Unit.COUNT),
    /** Minutes of the leader's or guardian's absence after which work is suspended. */
    ABSENCE_SUSPEND_MINUTES(Unit.MINUTES),
    /** Minutes within which somebody who works alone reports. */
    CHECK_IN_MINUTES(Unit.MINUTES),
    /** Seconds that a briefing lasts at least. */
    DISCLOSURE_MIN_SECONDS(Unit.SECONDS),
    /** Questions that every member answers after the briefing. */
    RECALL_QUESTIONS(Unit.COUNT),

    // People

    /** Whole days away from site work after which the exam is to be taken again. */
    SITE_BREAK_DAYS(Unit.DAYS),
    /** Whole days away from the trade after which a certificate holder is assessed again. */
    AWAY_FROM_TRADE_DAYS(Unit.DAYS),
    /** Months for which the safety examination holds. */
    EXAM_MONTHS(Unit.MONTHS),
    /** Marks with which a crew member passes the safety examination. */
    EXAM_PASS_CREW(Unit.MARKS),
    /** Marks with which issuer, leader and permitter pass it. */
    EXAM_PASS_ROLES(Unit.MARKS),
    /** Months for which a published role list holds. */
    ROLE_LIST_MONTHS(Unit.MONTHS),
    /** Months for which a special-operation certificate holds. */
    CERTIFICATE_MONTHS(Unit.MONTHS),
    /** Months between reviews of a special-operation certificate. */
    CERTIFICATE_REVIEW_MONTHS(Unit.MONTHS),
    /** Months for which training on a hazard holds. */
    TRAINING_MONTHS(Unit.MONTHS),
    /** Months for which first-aid training holds. */
    FIRST_AID_MONTHS(Unit.MONTHS),
    /** Months for which a medical check holds. */
    MEDICAL_MONTHS(Unit.MONTHS),
    /** Months for which a medical check holds in special work. */
    MEDICAL_SPECIAL_MONTHS(Unit.MONTHS),
    /** Hours of safety training before somebody new works. */
    NEW_STAFF_TRAINING_HOURS(Unit.HOURS),
    /** Hours of safety training a year. */
    YEARLY_TRAINING_HOURS(Unit.HOURS),

    // Hours and driving

    /** Hours of rest between shifts below which somebody is warned. */
    REST_WARN_HOURS(Unit.HOURS),
    /** Hours of rest between shifts below which nobody works. */
    REST_BLOCK_HOURS(Unit.HOURS),
    /** Consecutive days of work above which somebody is warned. */
    CONSECUTIVE_DAYS_WARN(Unit.DAYS),
    /** Consecutive days of work from which nobody works on, emergencies apart. */
    CONSECUTIVE_DAYS_BLOCK(Unit.DAYS),
    /** Ordinary hours of a day. */
    NORMAL_DAY_HOURS(Unit.HOURS),
    /** Ordinary hours of a week, on average. */
    NORMAL_WEEK_HOURS(Unit.HOURS),
    /** Hours of overtime that are usual on a day. */
    OVERTIME_DAY_USUAL_HOURS(Unit.HOURS),
    /** Hours of overtime that a day may have at most. */
    OVERTIME_DAY_MAX_HOURS(Unit.HOURS),
    /** Hours of overtime that a month may have at most. */
    OVERTIME_MONTH_MAX_HOURS(Unit.HOURS),
    /** Days of rest a week. */
    REST_DAYS_A_WEEK(Unit.DAYS),
    /** Minutes of driving without a rest. */
    DRIVING_MAX_MINUTES(Unit.MINUTES),
    /** Minutes that a driver's rest lasts at least. */
    DRIVING_REST_MINUTES(Unit.MINUTES),
    /** Local hour at which night begins. */
    NIGHT_FROM_HOUR(Unit.HOUR_OF_DAY),
    /** Local hour at which night ends. */
    NIGHT_TO_HOUR(Unit.HOUR_OF_DAY),

    // Weather

    /** Minutes after which a weather report is too old to go by. */
    WEATHER_AGE_MINUTES(Unit.MINUTES),
    /** Grade of wind above which work at height and near lines stops. */
    WIND_STOP_GRADE(Unit.BEAUFORT),
    /** Temperature from which crews take turns and outdoor overtime ends. */
    HEAT_ROTATE_C(Unit.CELSIUS),
    /** Temperature from which outdoor hours are limited and the hottest hours are left out. */
    HEAT_LIMIT_C(Unit.CELSIUS),
    /** Temperature from which outdoor work stops. */
    HEAT_STOP_C(Unit.CELSIUS),
    /** Hours outdoors on a day from {@link #HEAT_LIMIT_C} on. */
    HEAT_LIMIT_HOURS(Unit.HOURS),
    /** Local hour at which the hottest part of the day begins. */
    HEAT_HOTTEST_FROM_HOUR(Unit.HOUR_OF_DAY),
    /** Local hour at which the hottest part of the day ends. */
    HEAT_HOTTEST_TO_HOUR(Unit.HOUR_OF_DAY),

    // Gas and hot work

    /** Least oxygen in a confined space. */
    GAS_OXYGEN_MIN_TENTHS(Unit.TENTHS_OF_PERCENT),
    /** Most oxygen in a confined space. */
    GAS_OXYGEN_MAX_TENTHS(Unit.TENTHS_OF_PERCENT),
    /** Part of the lower explosive limit that a reading has to stay below. */
    GAS_LEL_MAX_TENTHS(Unit.TENTHS_OF_PERCENT),
    /** Part of the lower explosive limit that a reading for hot work has to stay below. */
    GAS_HOT_WORK_LEL_MAX_TENTHS(Unit.TENTHS_OF_PERCENT),
    /** Most carbon monoxide. */
    GAS_CO_MAX_PPM(Unit.PPM),
    /** Most hydrogen sulphide. */
    GAS_H2S_MAX_PPM(Unit.PPM),
    /** Minutes before entry or hot work within which gas has to be measured. */
    GAS_AGE_MINUTES(Unit.MINUTES),
    /** Minutes within which it has to be measured again while people are inside. */
    GAS_REPEAT_MINUTES(Unit.MINUTES),
    /** Minutes for which the place of hot work is watched afterwards. */
    HOT_WATCH_MINUTES(Unit.MINUTES),

    // Electricity

    /** Voltage from which energised work needs a justification of its own. */
    ENERGISED_PERMIT_FROM_VOLTS(Unit.VOLTS),
    /** Voltage below which a direct-current link counts as discharged. */
    DC_LINK_SAFE_VOLTS(Unit.VOLTS),
    /** Incident energy at which the arc-flash boundary lies. */
    ARC_BOUNDARY_TENTHS(Unit.TENTHS_OF_CALORIE),
    /** Incident energy above which arc-rated clothing is worn. */
    ARC_CLOTHING_FROM_TENTHS(Unit.TENTHS_OF_CALORIE),
    /** Incident energy above which nothing is done energised. */
    ARC_MAX_TENTHS(Unit.TENTHS_OF_CALORIE),
    /** Distance kept from an earth fault indoors. */
    EARTH_FAULT_INDOOR_MM(Unit.MILLIMETRES),
    /** Distance kept from an earth fault outdoors. */
    EARTH_FAULT_OUTDOOR_MM(Unit.MILLIMETRES),
    /** Least cross-section of an earth lead. */
    EARTH_LEAD_MIN_MM2(Unit.SQUARE_MILLIMETRES),
    /** Height above the base from which work counts as work at height. */
    HEIGHT_FROM_MM(Unit.MILLIMETRES),
    /** Months after which rubber gloves that were not used are tested again before use. */
    UNUSED_GLOVES_MONTHS(Unit.MONTHS),

    // Violations

    /** Points of a full card. */
    POINTS_FULL_CARD(Unit.HUNDREDTHS_OF_POINT),
    /** Months over which points are added up. */
    POINTS_PERIOD_MONTHS(Unit.MONTHS),
    /** Points from which somebody is warned. */
    POINTS_WARN_AT(Unit.HUNDREDTHS_OF_POINT),
    /** Points from which somebody is trained again. */
    POINTS_RETRAIN_AT(Unit.HUNDREDTHS_OF_POINT),
    /** Points from which somebody is suspended. */
    POINTS_SUSPEND_AT(Unit.HUNDREDTHS_OF_POINT);

    private final Unit unit;

    Setting(Unit unit) {
        this.unit = unit;
    }

    /** What it counts. */
    public Unit unit() {
        return unit;
    }
}
