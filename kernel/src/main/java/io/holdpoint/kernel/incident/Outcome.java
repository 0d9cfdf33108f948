package io.holdpoint.kernel.incident;

/** What an incident did. */
public enum Outcome {
    /** Somebody died. */
    DEATH,
    /** Somebody is an in-patient of a hospital. */
    HOSPITAL_STAY,
    /** Somebody lost a limb or a part of it. */
    AMPUTATION,
    /** Somebody lost an eye. */
    EYE_LOSS,
    /** Somebody was hurt otherwise. */
    INJURY,
    /** The grid lost load or users, or a power-safety event of another kind. */
    POWER_EVENT,
    /** Damage to equipment or property. */
    DAMAGE,
    /** It was a traffic accident. */
    TRAFFIC,
    /** It was a fire. */
    FIRE,
    /** Nothing: a near miss. */
    NOTHING;

    /** Whether somebody was hurt. */
    public boolean hurt() {
        return switch (this) {
            case DEATH, HOSPITAL_STAY, AMPUTATION, EYE_LOSS, INJURY -> true;
            case POWER_EVENT, DAMAGE, TRAFFIC, FIRE, NOTHING -> false;
        };
    }
}
