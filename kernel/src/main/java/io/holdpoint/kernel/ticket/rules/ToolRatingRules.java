package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.regime.Table;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What a tool is made for, how old it is and whether its test can be true. */
public final class ToolRatingRules {

    private static final List<Class<?>> USING =
            List.of(TestVoltage.class, Permit.class, Start.class, Resume.class, CompleteStep.class);
    private static final List<String> GLOVES = List.of("INSULATED_GLOVES", "INSULATED_GLOVES_HV");
    private static final List<String> BY_LENGTH = List.of("OPERATING_ROD", "LIVE_LINE_TOOL");

    /** What stands between a person and the voltage, or tells of it. */
    private static final List<String> INSULATING = List.of(
            "INSULATED_GLOVES",
            "INSULATED_GLOVES_HV",
            "INSULATING_SLEEVES",
            "INSULATING_BLANKET",
            "INSULATING_BOOTS",
            "INSULATING_COVER",
            "INSULATING_BOARD",
            "INSULATING_MAT",
            "INSULATING_CLOTHING",
            "OPERATING_ROD",
            "LIVE_LINE_TOOL",
            "PHASE_COMPARATOR",
            "VOLTAGE_DETECTOR_HV",
            "VOLTAGE_TESTER");

    /** Days before the end of a test at which its keeper is reminded first. */
    private static final long REMINDED = 30;

    private ToolRatingRules() {}

    /** A tool is used up to the voltage that it is made for. */
    static final HoldPoint<TicketQuestion> VOLTAGE = before(USING)
            .id("HP-KIT-01")
            .against(Harm.UNFIT_TOOL_USED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> each(
                    question,
                    (asked, tool) -> tool.rating()
                            .upTo()
                            .filter(made -> !made.covers(worked(asked)))
                            .isPresent(),
                    tool -> about("HP-KIT-01", tool)
                            .seen(tool.rating()
                                    .upTo()
                                    .map(made -> Message.of("evidence.made-for").term("voltage", "voltage." + made))
                                    .orElse(Message.of("evidence.none")))));

    /** Above low voltage, what insulates or tests says for which voltage it is made. */
    static final HoldPoint<TicketQuestion> VOLTAGE_KNOWN = before(USING)
            .id("HP-KIT-02")
            .against(Harm.UNFIT_TOOL_USED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> worked(question).high()
                    ? each(
                            question,
                            (_, tool) -> INSULATING.contains(tool.kind())
                                    && tool.rating().upTo().isEmpty(),
                            tool -> about("HP-KIT-02", tool)
                                    .seen(Message.of("evidence.none"))
                                    .remedy(new Remedy.Change(Role.KEEPER, Message.of("fact.tool-rating"))))
                    : List.of());

    /** Where the regime gives no length for a voltage, nobody can say that a rod is long enough; that is told when it is taken. */
    static final HoldPoint<TicketQuestion> LENGTH_OPEN = before(ScanTool.class)
            .id("WN-KIT-01")
            .warns()
            .against(Harm.UNFIT_TOOL_USED)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> question.command() instanceof ScanTool scan
                            && worked(question).high()
                    ? Finding.when(
                            question.tool(scan.tool()),
                            tool -> BY_LENGTH.contains(tool.kind())
                                    && length(question, tool).isEmpty(),
                            tool -> named("WN-KIT-01", tool)
                                    .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.regime"))))
                    : List.of());

    /** A test was made before today, and holds no longer than the kind's interval. */
    static final HoldPoint<TicketQuestion> TEST_TRUE = before(USING)
            .id("HP-KIT-03")
            .against(Harm.UNFIT_TOOL_USED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> each(
                    question,
                    ToolRatingRules::contradicts,
                    tool -> about("HP-KIT-03", tool)
                            .seen(day("evidence.tested-on", tool.rating().testedOn()))
                            .remedy(new Remedy.Change(Role.KEEPER, Message.of("fact.tool-test")))));

    /** A tool past its age is not used, whatever its test says. */
    static final HoldPoint<TicketQuestion> NOT_AGED = before(USING)
            .id("HP-KIT-04")
            .against(Harm.UNFIT_TOOL_USED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> each(
                    question,
                    (asked, tool) -> tool.rating()
                            .discardFrom()
                            .filter(from -> !from.isAfter(asked.today()))
                            .isPresent(),
                    tool -> about("HP-KIT-04", tool)
                            .seen(day("evidence.discard-from", tool.rating().discardFrom()))));

    /** Rubber gloves that lay too long since their test are tested again, even where their interval would allow more. */
    static final HoldPoint<TicketQuestion> GLOVES_FRESH = before(USING)
            .id("HP-KIT-05")
            .against(Harm.UNFIT_TOOL_USED)
            .unconfirmed(Standard.OSHA_1910_137, "")
            .requires(question -> each(
                    question,
                    (asked, tool) -> GLOVES.contains(tool.kind()) && stale(asked, tool),
                    tool -> about("HP-KIT-05", tool)
                            .seen(day("evidence.tested-on", tool.rating().testedOn()))
                            .remedy(new Remedy.Change(Role.KEEPER, Message.of("fact.tool-test")))));

    /** On ordinary low voltage, gloves that nobody blew up today are named; live work and switching hold for it. */
    static final HoldPoint<TicketQuestion> GLOVES_AIR = before(List.of(Start.class, Resume.class))
            .id("WN-KIT-02")
            .warns()
            .against(Harm.UNFIT_TOOL_USED)
            .unconfirmed(Standard.OSHA_1910_137, "")
            .requires(question -> Exposure.live(question) || worked(question).high() || airTested(question)
                    ? List.of()
                    : each(
                            question,
                            (_, tool) -> GLOVES.contains(tool.kind()),
                            tool -> named("WN-KIT-02", tool)
                                    .remedy(Remedy.act(Role.MEMBER, "confirm", Condition.GLOVES_AIR_TESTED.name()))));

    /** A test that ends soon is told when the tool is taken. */
    static final HoldPoint<TicketQuestion> ENDS_SOON = before(ScanTool.class)
            .id("WN-KIT-03")
            .warns()
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> question.command() instanceof ScanTool scan
                    ? Finding.when(
                            question.tool(scan.tool()),
                            tool -> left(question, tool) >= 0 && left(question, tool) <= REMINDED,
                            tool -> Finding.of(Message.of("WN-KIT-03")
                                            .text("tool", tool.id())
                                            .term("kind", "tool." + tool.kind())
                                            .count("days", left(question, tool)))
                                    .remedy(new Remedy.Change(Role.KEEPER, Message.of("fact.tool-test"))))
                    : List.of());

    /** A ticket that ends while its tools are still out says so. */
    static final HoldPoint<TicketQuestion> RETURNED = before(Terminate.class)
            .id("WN-KIT-04")
            .warns()
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> each(
                    question,
                    (_, _) -> true,
                    tool -> named("WN-KIT-04", tool).remedy(Remedy.act(Role.MEMBER, "returnTool", tool.id()))));

    private static List<Finding> each(
            TicketQuestion question, BiPredicate<TicketQuestion, ToolFacts> wrong, Function<ToolFacts, Finding> say) {
        return Finding.each(question.toolsOut(), tool -> wrong.test(question, tool), say);
    }

    private static VoltageClass worked(TicketQuestion question) {
        return question.ticket().content().more().voltageClass();
    }

    private static OptionalLong length(TicketQuestion question, ToolFacts tool) {
        var table = tool.kind().equals("OPERATING_ROD") ? Table.OPERATING_ROD_LENGTH_MM : Table.LIVE_TOOL_LENGTH_MM;
        return question.facts().regime().number(table, worked(question));
    }

    private static boolean contradicts(TicketQuestion question, ToolFacts tool) {
        var tested = tool.rating().testedOn();
        return tested.isPresent()
                && (tested.get().isAfter(question.today())
                        || tool.testDue()
                                .filter(due -> due.isAfter(latest(question, tool, tested.get(), due)))
                                .isPresent());
    }

    /** The last day that the kind's interval allows; {@code due} itself where the regime gives none. */
    private static LocalDate latest(TicketQuestion question, ToolFacts tool, LocalDate tested, LocalDate due) {
        var regime = question.facts().regime();
        if (!regime.has(Table.TOOL_TEST_MONTHS, tool.kind())) {
            return due;
        }
        var months = regime.number(Table.TOOL_TEST_MONTHS, tool.kind());
        return months.isPresent() ? tested.plusMonths(months.getAsLong()) : due;
    }

    private static boolean stale(TicketQuestion question, ToolFacts tool) {
        var months = question.facts().regime().number(Setting.UNUSED_GLOVES_MONTHS);
        return tool.rating()
                .testedOn()
                .filter(tested -> tested.plusMonths(months).isBefore(question.today()))
                .isPresent();
    }

    private static boolean airTested(TicketQuestion question) {
        return question.ticket()
                .checks()
                .confirmed(Condition.GLOVES_AIR_TESTED)
                .filter(at -> question.dayOf(at).equals(question.today()))
                .isPresent();
    }

    /** Days until the test ends; below zero where it has ended or never was. */
    private static long left(TicketQuestion question, ToolFacts tool) {
        return tool.testDue()
                .map(due -> due.toEpochDay() - question.today().toEpochDay())
                .orElse(-1L);
    }

    private static Message day(String key, Optional<LocalDate> day) {
        return day.map(known -> Message.of(key).text("day", known.toString())).orElse(Message.of("evidence.none"));
    }

    private static Finding about(String key, ToolFacts tool) {
        return named(key, tool).remedy(Remedy.act(Role.MEMBER, "returnTool", tool.id()));
    }

    private static Finding named(String key, ToolFacts tool) {
        return Finding.of(Message.of(key).text("tool", tool.id()).term("kind", "tool." + tool.kind()));
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(
            VOLTAGE, VOLTAGE_KNOWN, LENGTH_OPEN, TEST_TRUE, NOT_AGED, GLOVES_FRESH, GLOVES_AIR, ENDS_SOON, RETURNED);
}
