package io.holdpoint.kernel.ticket;

/** What is read off an instrument on site; the unit is part of the kind, values are whole numbers. */
public enum ReadingKind {
    /** Oxygen, tenths of a percent by volume. */
    OXYGEN,
    /** Flammable gas, tenths of a percent of the lower explosive limit. */
    LEL,
    /** Carbon monoxide, parts per million. */
    CO,
    /** Hydrogen sulphide, parts per million. */
    H2S,
    /** Sulphur hexafluoride, parts per million. */
    SF6,
    /** Wind, Beaufort grade. */
    WIND_GRADE,
    /** Air temperature, degrees Celsius. */
    TEMPERATURE,
    /** 1 when lightning is seen or thunder heard, 0 when not. */
    LIGHTNING,
    /** Rain, snow or fog that wets insulation: 1 or 0. */
    RAIN,
    /** The least distance to live parts kept by people, millimetres. */
    DISTANCE_MM,
    /** The least distance to another line, millimetres. */
    CROSSING_MM,
    /** The least distance of crane, bucket or load to live parts, millimetres. */
    CRANE_MM,
    /** Voltage on an enclosure against earth, volts. */
    SHELL_VOLTS,
    /** Voltage left on a direct-current link, volts. */
    DC_LINK_VOLTS,
    /** Load current, milliamperes. */
    LOAD_MILLIAMPS,
    /** Insulation resistance, kilohms. */
    INSULATION_KOHM,
    /** Breath alcohol of one person, micrograms per litre; the place names the person. */
    BREATH_ALCOHOL,
    /** Height of the work place above its base, millimetres. */
    HEIGHT_MM
}
