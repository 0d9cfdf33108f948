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
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;

/** Only fit tools in test date are used, and a tool is in one place. */
public final class ToolRules {

    private static final List<Class<?>> USING =
            List.of(TestVoltage.class, Permit.class, Start.class, Resume.class, CompleteStep.class);

    private static final List<String> TESTERS = List.of("VOLTAGE_TESTER", "VOLTAGE_DETECTOR_HV");

    private ToolRules() {}

    /** Every tool out on the ticket is in test date. */
    static final HoldPoint<TicketQuestion> IN_DATE = before(USING)
            .id("HP-TOOL-01")
            .against(Harm.UNFIT_TOOL_USED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .clause(Standard.OSHA_1910_137, "")
            .clause(Standard.SG_TEN_DONTS, "6")
            .requires(question -> Finding.each(
                    question.toolsOut(),
                    tool -> tool.testDue()
                            .filter(due -> !due.isBefore(question.today()))
                            .isEmpty(),
                    tool -> about("HP-TOOL-01", tool)
                            .remedy(new Remedy.Change(Role.KEEPER, Message.of("fact.tool-test")))));

    /** Every tool out on the ticket is fit. */
    static final HoldPoint<TicketQuestion> FIT = before(USING)
            .id("HP-TOOL-02")
            .against(Harm.UNFIT_TOOL_USED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .clause(Standard.SG_TEN_DONTS, "6")
            .requires(question -> Finding.each(
                    question.toolsOut(),
                    tool -> tool.condition() != ToolCondition.FIT,
                    tool -> about("HP-TOOL-02", tool)));

    /** A tool is out on one ticket only. */
    static final HoldPoint<TicketQuestion> FREE = before(ScanTool.class)
            .id("HP-TOOL-03")
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> question.command() instanceof ScanTool scan
                    ? Finding.when(
                            question.tool(scan.tool()),
                            tool -> tool.onTicket()
                                    .filter(ticket ->
                                            !ticket.equals(question.ticket().id()))
                                    .isPresent(),
                            tool -> Finding.of(Message.of("HP-TOOL-03").text("tool", tool.id()))
                                    .seen(Message.of("evidence.tool-out").text("tool", tool.id()))
                                    .remedy(Remedy.act(Role.MEMBER, "scanTool")))
                    : List.of());

    /** A tool that nobody registered is nobody's tested tool. */
    static final HoldPoint<TicketQuestion> REGISTERED = before(ScanTool.class)
            .id("HP-TOOL-04")
            .against(Harm.UNFIT_TOOL_USED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> question.command() instanceof ScanTool scan
                    ? Finding.when(
                            question.tool(scan.tool()).isEmpty(),
                            () -> Finding.of(Message.of("HP-TOOL-04").text("tool", scan.tool()))
                                    .remedy(new Remedy.Change(Role.KEEPER, Message.of("fact.tool-register")))
                                    .remedy(Remedy.act(Role.MEMBER, "scanTool")))
                    : List.of());

    /** The kinds of tool without which the work is not safe are there. */
    static final HoldPoint<TicketQuestion> COMPLETE = before(List.of(Permit.class, Start.class, Resume.class))
            .id("HP-TOOL-05")
            .against(Harm.UNFIT_TOOL_USED)
            .clause(Standard.SG_TEN_DONTS, "6")
            .requires(question -> {
                var work = question.facts().workType();
                return work.isEmpty()
                        ? List.of()
                        : Finding.each(
                                work.get().toolKinds(),
                                kind -> !isOut(question, kind),
                                kind -> Finding.of(Message.of("HP-TOOL-05").term("kind", "tool." + kind))
                                        .remedy(Remedy.act(Role.MEMBER, "scanTool")));
            });

    /** Voltage is tested with a voltage tester that was scanned for this ticket. */
    static final HoldPoint<TicketQuestion> TESTER = before(TestVoltage.class)
            .id("HP-TOOL-06")
            .against(Harm.UNFIT_TOOL_USED)
            .clause(Standard.EN_50110_1, "")
            .requires(question -> question.command() instanceof TestVoltage test
                    ? Finding.when(
                            !question.ticket().checks().tools().contains(test.tester())
                                    || question.tool(test.tester())
                                            .filter(tool -> TESTERS.contains(tool.kind()))
                                            .isEmpty(),
                            () -> Finding.of(Message.of("HP-TOOL-06").text("tool", test.tester()))
                                    .remedy(
                                            question.ticket().checks().tools().contains(test.tester())
                                                    ? Remedy.act(Role.PERMITTER, "testVoltage")
                                                    : Remedy.act(Role.PERMITTER, "scanTool", test.tester())))
                    : List.of());

    private static boolean isOut(TicketQuestion question, String kind) {
        for (ToolFacts tool : question.toolsOut()) {
            if (tool.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    private static Finding about(String key, ToolFacts tool) {
        var due = tool.testDue()
                .map(day -> Message.of("evidence.tool").text("due", day.toString()))
                .orElse(Message.of("evidence.tool-untested"));
        return Finding.of(Message.of(key).text("tool", tool.id()).term("kind", "tool." + tool.kind()))
                .seen(due)
                .remedy(Remedy.act(Role.MEMBER, "returnTool", tool.id()));
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(IN_DATE, FIT, FREE, REGISTERED, COMPLETE, TESTER);
}
