package io.holdpoint.kernel.risk;

/** Alerts of the weather service that reach people at work. */
public enum WeatherAlert {
    /** Typhoon. */
    TYPHOON,
    /** Thunder and lightning. */
    THUNDER,
    /** Heavy rain. */
    RAIN,
    /** Flood. */
    FLOOD,
    /** Strong wind. */
    WIND,
    /** Heat. */
    HEAT
}
