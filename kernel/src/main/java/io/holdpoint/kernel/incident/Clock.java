package io.holdpoint.kernel.incident;

/** Clocks that an incident may start; how long each runs is the regime's, under the same name. */
public enum Clock {
    /** From the scene to the head of the unit. */
    SCENE_TO_UNIT,
    /** Passed on within the company. */
    COMPANY_PASS_ON,
    /** First written report within the company. */
    COMPANY_WRITTEN,
    /** Draft of the cause within the company. */
    COMPANY_CAUSE,
    /** Report of progress within the company. */
    COMPANY_PROGRESS,
    /** From the unit to the county authority and the regulator. */
    UNIT_TO_AUTHORITY,
    /** From each authority to the one above. */
    AUTHORITY_UPWARD,
    /** To the power regulator. */
    POWER_REGULATOR,
    /** A death, to OSHA. */
    FATALITY,
    /** An in-patient stay, to OSHA. */
    HOSPITAL_STAY,
    /** An amputation, to OSHA. */
    AMPUTATION,
    /** The loss of an eye, to OSHA. */
    EYE_LOSS,
    /** Entry in the injury log. */
    FORMS_ENTRY,
    /** Until when new casualties are reported. */
    NEW_CASUALTIES,
    /** Until when new casualties of traffic or fire are reported. */
    NEW_CASUALTIES_TRAFFIC_OR_FIRE,
    /** Report of the investigation. */
    INVESTIGATION
}
