package io.holdpoint.kernel.regime;

import io.holdpoint.kernel.facts.VoltageClass;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the values of a {@link Table} are kept by, in order. */
public enum Keys {
    /** The forms that a job is done under. */
    FORM(
            "form.",
            Stream.of(
                    "STATION_FIRST",
                    "STATION_SECOND",
                    "STATION_THIRD",
                    "LINE_FIRST",
                    "LINE_SECOND",
                    "DISTRIBUTION_FIRST",
                    "DISTRIBUTION_SECOND",
                    "LOW_VOLTAGE_TICKET",
                    "LIVE_WORK",
                    "EMERGENCY_REPAIR",
                    "FIELD_WORK_CARD",
                    "TASK_SHEET",
                    "SECONDARY_MEASURES",
                    "HOT_WORK_FIRST",
                    "HOT_WORK_SECOND",
                    "SWITCHING",
                    "VERBAL_ORDER",
                    "ISOLATION_CERTIFICATE")),
    /** The classes of voltage, lowest first. */
    VOLTAGE("voltage.", Arrays.stream(VoltageClass.values()).map(VoltageClass::name)),
    /** The risk levels, gravest first. */
    LEVEL("risk.", Stream.of("I", "II", "III", "IV", "V")),
    /** The risk levels that have a lower edge, gravest first. */
    BAND("risk.", Stream.of("I", "II", "III", "IV")),
    /** The grades of a violation, gravest first. */
    GRADE("grade.", Stream.of("I", "II", "III", "GENERAL")),
    /** Why a violation's points are multiplied. */
    INVOLVEMENT("involvement.", Stream.of("ACCIDENT_INDIRECT", "EVENT_DIRECT", "EVENT_INDIRECT")),
    /** Five steps of a scale, gravest first. */
    STEPS_5("scale-step.", steps(5)),
    /** Six steps of a scale, gravest first. */
    STEPS_6("scale-step.", steps(6)),
    /** Seven steps of a scale, gravest first. */
    STEPS_7("scale-step.", steps(7)),
    /** Categories of arc-flash protective equipment, lightest first. */
    PPE("ppe.", Stream.of("1", "2", "3", "4")),
    /** Kinds of record that are kept. */
    RECORD(
            "record.",
            Stream.of(
                    "TICKET",
                    "SWITCHING_TICKET",
                    "VIOLATION_EVIDENCE",
                    "TOOL_TEST_REPORT",
                    "AUDIT_LOG_AT_HAND",
                    "AUDIT_LOG")),
    /** Clocks that an incident starts. */
    CLOCK(
            "clock.",
            Stream.of(
                    "SCENE_TO_UNIT",
                    "COMPANY_PASS_ON",
                    "COMPANY_WRITTEN",
                    "COMPANY_CAUSE",
                    "COMPANY_PROGRESS",
                    "UNIT_TO_AUTHORITY",
                    "AUTHORITY_UPWARD",
                    "POWER_REGULATOR",
                    "FATALITY",
                    "HOSPITAL_STAY",
                    "AMPUTATION",
                    "EYE_LOSS",
                    "FORMS_ENTRY",
                    "NEW_CASUALTIES",
                    "NEW_CASUALTIES_TRAFFIC_OR_FIRE",
                    "INVESTIGATION")),
    /** Alarms that follow each other, first alarm first. */
    ALARM("alarm.", Stream.of("FIRST", "SECOND")),
    /** Escalations of a clock, first one first. */
    ESCALATION("alarm.", Stream.of("FIRST", "SECOND", "THIRD")),
    /** What a helmet is made of. */
    HELMET("helmet.", Stream.of("PLASTIC", "GLASS_FIBRE", "WICKER")),
    /** Kinds of tool that are tested by period. */
    TOOL(
            "tool.",
            Stream.of(
                    "INSULATED_GLOVES",
                    "INSULATED_GLOVES_HV",
                    "INSULATING_SLEEVES",
                    "INSULATING_BLANKET",
                    "INSULATING_BOOTS",
                    "CONDUCTIVE_SHOES",
                    "VOLTAGE_TESTER",
                    "VOLTAGE_DETECTOR_HV",
                    "PHASE_COMPARATOR",
                    "OPERATING_ROD",
                    "LIVE_LINE_TOOL",
                    "EARTH_SET",
                    "PERSONAL_EARTH",
                    "INSULATING_COVER",
                    "INSULATING_BOARD",
                    "INSULATING_MAT",
                    "INSULATING_CLOTHING",
                    "INSULATING_ROPE",
                    "INSULATING_LADDER",
                    "WOODEN_LADDER",
                    "LADDER",
                    "HARNESS",
                    "SAFETY_ROPE",
                    "FALL_ARRESTER",
                    "POLE_CLIMBERS",
                    "CLIMBING_BOARD",
                    "LIFTING_SLING",
                    "CHAIN_BLOCK",
                    "POWER_TOOL",
                    "RESIDUAL_CURRENT_DEVICE",
                    "INSULATION_TESTER",
                    "CLAMP_METER",
                    "TORQUE_DRIVER",
                    "GAS_DETECTOR",
                    "ARC_SUIT",
                    "FACE_SHIELD",
                    "FIRE_EXTINGUISHER",
                    "FIRST_AID_BOX",
                    "DEFIBRILLATOR",
                    "CHARGER_TESTER",
                    "INSULATION_MONITOR",
                    "METER_TEST_BENCH",
                    "REFERENCE_METER",
                    "INSULATED_SCREWDRIVER",
                    "HELMET",
                    "PADLOCK_SET"));

    private final String prefix;

    /** Made by {@code toList()}, which nobody can change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> names;

    Keys(String prefix, Stream<String> names) {
        this.prefix = prefix;
        this.names = names.toList();
    }

    /** What stands before a key in the text files. */
    public String prefix() {
        return prefix;
    }

    /** The keys, in order. */
    public List<String> names() {
        return names;
    }

    private static Stream<String> steps(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString);
    }
}
