package io.holdpoint.network;

/** Why a customer must be thought of before the supply is cut. */
public enum SpecialNeed {
    /** None. */
    NONE,
    /** A hospital or clinic. */
    HOSPITAL,
    /** Somebody whose life hangs on the supply, such as dialysis or breathing at home. */
    LIFE_SUPPORT,
    /** Another customer whose supply is guaranteed, such as waterworks or traffic control. */
    CRITICAL_SUPPLY
}
