package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.facts.SiteTag;

/** Which readings are outside what the regime allows. */
public final class Limits {

    private Limits() {}

    /** Whether a reading of {@code kind} with this {@code value} is outside its limits. */
    public static boolean brokenBy(TicketQuestion question, ReadingKind kind, long value) {
        return switch (kind) {
            case LIGHTNING -> value != 0 && question.has(SiteTag.OUTDOOR);
            default -> false;
        };
    }

    /** Why work stops when a reading of {@code kind} is outside its limits. */
    public static SuspensionCause causeOf(ReadingKind kind) {
        return switch (kind) {
            case OXYGEN, LEL, CO, H2S, SF6 -> SuspensionCause.BAD_AIR;
            case WIND_GRADE, TEMPERATURE, LIGHTNING, RAIN -> SuspensionCause.WEATHER;
            case DISTANCE_MM, CROSSING_MM, CRANE_MM -> SuspensionCause.TOO_CLOSE;
            case SHELL_VOLTS, DC_LINK_VOLTS -> SuspensionCause.VOLTAGE_FOUND;
            case LOAD_MILLIAMPS, INSULATION_KOHM, BREATH_ALCOHOL, HEIGHT_MM -> SuspensionCause.STOP_WORK;
        };
    }
}
