package io.holdpoint.kernel.facts;

/** Why a customer must not be left without supply (CIM {@code Customer.specialNeed}). */
public enum SpecialNeed {
    /** A device on which a life depends. */
    LIFE_SUPPORT,
    /** A hospital or clinic. */
    HOSPITAL,
    /** Fire brigade, police, rescue. */
    EMERGENCY_SERVICE,
    /** Another customer whom the utility lists as important. */
    IMPORTANT
}
