package io.holdpoint.kernel.risk;

/** The hierarchy of controls, strongest first. */
public enum ControlClass {
    /** Take the hazard away: an outage instead of live work. */
    ELIMINATE,
    /** Put something less dangerous in its place. */
    SUBSTITUTE,
    /** Keep people and hazard apart: interlock, cover, insulated mat. */
    ENGINEER,
    /** Rules, signs, a guardian. */
    ADMINISTRATE,
    /** Personal protective equipment. */
    PROTECT
}
