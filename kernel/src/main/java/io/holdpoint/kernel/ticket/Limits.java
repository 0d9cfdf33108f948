package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.regime.Table;
import java.util.OptionalLong;

/** Which readings the regime allows. */
public final class Limits {

    private Limits() {}

    /**
     * What a reading may be, both ends included.
     *
     * @param least the least; empty where there is none
     * @param most the most; empty where there is none
     */
    public record Range(OptionalLong least, OptionalLong most) {

        private static final Range ANY = new Range(OptionalLong.empty(), OptionalLong.empty());

        private static Range from(OptionalLong least) {
            return new Range(least, OptionalLong.empty());
        }

        private static Range upTo(long most) {
            return new Range(OptionalLong.empty(), OptionalLong.of(most));
        }

        private static Range below(long bound) {
            return upTo(bound - 1);
        }

        /** Whether {@code value} is inside. */
        public boolean holds(long value) {
            return (least.isEmpty() || value >= least.getAsLong()) && (most.isEmpty() || value <= most.getAsLong());
        }
    }

    /** What a reading of {@code kind} may be on this ticket; anything where the work does not depend on it. */
    public static Range of(TicketQuestion question, ReadingKind kind) {
        return switch (kind) {
            case OXYGEN ->
                new Range(
                        OptionalLong.of(number(question, Setting.GAS_OXYGEN_MIN_TENTHS)),
                        OptionalLong.of(number(question, Setting.GAS_OXYGEN_MAX_TENTHS)));
            case LEL ->
                Range.below(number(
                        question,
                        Exposure.hot(question) ? Setting.GAS_HOT_WORK_LEL_MAX_TENTHS : Setting.GAS_LEL_MAX_TENTHS));
            case CO -> Range.upTo(number(question, Setting.GAS_CO_MAX_PPM));
            case H2S -> Range.upTo(number(question, Setting.GAS_H2S_MAX_PPM));
            case SF6, SHELL_VOLTS -> Range.upTo(0);
            case WIND_GRADE ->
                Exposure.wind(question) ? Range.upTo(number(question, Setting.WIND_STOP_GRADE)) : Range.ANY;
            case TEMPERATURE ->
                question.has(SiteTag.OUTDOOR) ? Range.below(number(question, Setting.HEAT_STOP_C)) : Range.ANY;
            case LIGHTNING -> question.has(SiteTag.OUTDOOR) ? Range.upTo(0) : Range.ANY;
            case RAIN -> Exposure.rain(question) ? Range.upTo(0) : Range.ANY;
            case DISTANCE_MM -> Range.from(distance(question, distance(question)));
            case CROSSING_MM -> Range.from(distance(question, Table.CROSSING_MM));
            case CRANE_MM -> Range.from(distance(question, Table.CRANE_MM));
            case DC_LINK_VOLTS -> Range.below(number(question, Setting.DC_LINK_SAFE_VOLTS));
            case LOAD_MILLIAMPS -> question.has(SiteTag.LOADED) ? Range.upTo(0) : Range.ANY;
            case HEIGHT_MM ->
                Exposure.height(question) ? Range.ANY : Range.below(number(question, Setting.HEIGHT_FROM_MM));
            case INSULATION_KOHM, BREATH_ALCOHOL -> Range.ANY;
        };
    }

    /** Whether a reading of {@code kind} with this {@code value} is outside its limits. */
    public static boolean brokenBy(TicketQuestion question, ReadingKind kind, long value) {
        return !of(question, kind).holds(value);
    }

    /** The distance of {@code table} at the ticket's voltage; empty where the regime gives none. */
    public static OptionalLong distance(TicketQuestion question, Table table) {
        return question.facts()
                .regime()
                .number(table, question.ticket().content().more().voltageClass());
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

    /** Live work keeps its own distance; with live parts covered people may come as near as an outage would not yet be compulsory. */
    private static Table distance(TicketQuestion question) {
        if (Exposure.live(question)) {
            return Table.LIVE_WORK_MM;
        }
        return Standing.confirmed(question, Condition.LIVE_PARTS_COVERED) ? Table.REACH_MM : Table.APPROACH_MM;
    }

    private static long number(TicketQuestion question, Setting setting) {
        return question.facts().regime().number(setting);
    }
}
