package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.ToolCondition;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Limits;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.TicketCommand.TakeReading;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;
import java.util.Optional;

/** A good reading comes from the right instrument, in order and proved. A bad one is taken from wherever it comes. */
public final class ReadingRules {

    private static final List<String> GAS = List.of("GAS_DETECTOR");
    private static final List<String> VOLTS = List.of("VOLTAGE_TESTER", "VOLTAGE_DETECTOR_HV", "CHARGER_TESTER");
    private static final List<String> AMPERES = List.of("CLAMP_METER");
    private static final List<String> OHMS = List.of("INSULATION_TESTER", "INSULATION_MONITOR");

    private ReadingRules() {}

    /** The instrument is of the right kind and was scanned for this ticket. */
    static final HoldPoint<TicketQuestion> INSTRUMENT = before(TakeReading.class)
            .id("HP-READING-01")
            .against(Harm.UNFIT_TOOL_USED)
            .unconfirmed(Standard.SG_TEN_DONTS, "9")
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> {
                if (!(question.command() instanceof TakeReading reading) || !relied(question, reading)) {
                    return List.of();
                }
                var kinds = kinds(reading.kind());
                var right = question.ticket().checks().tools().contains(reading.instrument())
                        && instrument(question)
                                .filter(tool -> kinds.contains(tool.kind()))
                                .isPresent();
                return Finding.when(
                        !kinds.isEmpty() && !right,
                        () -> Finding.of(Message.of("HP-READING-01")
                                        .term("kind", "reading." + reading.kind())
                                        .term("tool", "tool." + kinds.getFirst()))
                                .seen(Message.of("evidence.instrument")
                                        .text("tool", reading.instrument().isBlank() ? "–" : reading.instrument()))
                                .remedy(Remedy.act(Role.MEMBER, "scanTool", kinds.getFirst())));
            });

    /** The instrument is calibrated and fit. */
    static final HoldPoint<TicketQuestion> CALIBRATED = before(TakeReading.class)
            .id("HP-READING-02")
            .against(Harm.UNFIT_TOOL_USED)
            .unconfirmed(Standard.SG_TEN_DONTS, "9")
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> question.command() instanceof TakeReading reading && relied(question, reading)
                    ? Finding.when(
                            instrument(question),
                            tool -> tool.condition() != ToolCondition.FIT
                                    || tool.testDue()
                                            .filter(due -> !due.isBefore(question.today()))
                                            .isEmpty(),
                            tool -> Finding.of(Message.of("HP-READING-02").text("tool", tool.id()))
                                    .seen(tool.testDue()
                                            .map(day ->
                                                    Message.of("evidence.tool").text("due", day.toString()))
                                            .orElse(Message.of("evidence.tool-untested")))
                                    .remedy(Remedy.act(Role.MEMBER, "scanTool", tool.kind()))
                                    .remedy(new Remedy.Change(Role.KEEPER, Message.of("fact.tool-test"))))
                    : List.of());

    /** The gas detector answered to its test gas today; that lapses with the day. */
    static final HoldPoint<TicketQuestion> BUMPED = before(TakeReading.class)
            .id("HP-READING-03")
            .against(Harm.BAD_AIR)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> question.command() instanceof TakeReading reading && relied(question, reading)
                    ? Unmet.condition(
                            question, kinds(reading.kind()).equals(GAS), Condition.DETECTOR_BUMPED, "HP-READING-03")
                    : List.of());

    /** Nothing but the temperature is below zero, and weather is seen or not seen: anything else is a slip of the pen. */
    static final HoldPoint<TicketQuestion> POSSIBLE = before(TakeReading.class)
            .id("HP-READING-04")
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> question.command() instanceof TakeReading reading
                    ? Finding.when(
                            impossible(reading),
                            () -> Finding.of(Message.of("HP-READING-04")
                                            .term("kind", "reading." + reading.kind())
                                            .count("value", reading.value()))
                                    .remedy(Remedy.act(
                                            Role.MEMBER,
                                            "takeReading",
                                            reading.kind().name())))
                    : List.of());

    private static boolean impossible(TakeReading reading) {
        return switch (reading.kind()) {
            case TEMPERATURE -> false;
            case LIGHTNING, RAIN -> reading.value() != 0 && reading.value() != 1;
            default -> reading.value() < 0;
        };
    }

    private static boolean relied(TicketQuestion question, TakeReading reading) {
        return !Limits.brokenBy(question, reading.kind(), reading.value());
    }

    private static Optional<ToolFacts> instrument(TicketQuestion question) {
        return question.command() instanceof TakeReading reading
                ? question.tool(reading.instrument())
                : Optional.empty();
    }

    /** The kinds of instrument of which one is needed; none where the eye is enough or the catalogue has no kind for it. */
    private static List<String> kinds(ReadingKind kind) {
        return switch (kind) {
            case OXYGEN, LEL, CO, H2S, SF6 -> GAS;
            case SHELL_VOLTS, DC_LINK_VOLTS -> VOLTS;
            case LOAD_MILLIAMPS -> AMPERES;
            case INSULATION_KOHM -> OHMS;
            case WIND_GRADE,
                    TEMPERATURE,
                    LIGHTNING,
                    RAIN,
                    DISTANCE_MM,
                    CROSSING_MM,
                    CRANE_MM,
                    BREATH_ALCOHOL,
                    HEIGHT_MM -> List.of();
        };
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(INSTRUMENT, CALIBRATED, BUMPED, POSSIBLE);
}
