package io.holdpoint.kernel.explore.cases;

import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.TicketCommand.TakeReading;

/** Readings with nothing to fear in them. */
final class Readings {

    private Readings() {}

    static TakeReading good(ReadingKind kind) {
        return switch (kind) {
            case OXYGEN -> by(kind, 209, "K-GAS_DETECTOR");
            case LEL, CO, H2S, SF6 -> by(kind, 0, "K-GAS_DETECTOR");
            case SHELL_VOLTS, DC_LINK_VOLTS -> by(kind, 0, "T-1");
            case LOAD_MILLIAMPS -> by(kind, 0, "K-CLAMP_METER");
            case INSULATION_KOHM -> by(kind, 50_000, "K-INSULATION_TESTER");
            case WIND_GRADE -> by(kind, 2, "");
            case TEMPERATURE -> by(kind, 25, "");
            case LIGHTNING, RAIN, BREATH_ALCOHOL -> by(kind, 0, "");
            case DISTANCE_MM, CROSSING_MM, CRANE_MM -> by(kind, 20_000, "");
            case HEIGHT_MM -> by(kind, 1_000, "");
        };
    }

    private static TakeReading by(ReadingKind kind, long value, String instrument) {
        return new TakeReading(kind, value, instrument, "here");
    }
}
