package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.regime.Table;
import io.holdpoint.kernel.ticket.CallKind;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Exposure;
import io.holdpoint.kernel.ticket.Field;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.Justification;
import io.holdpoint.kernel.ticket.Limits;
import io.holdpoint.kernel.ticket.TicketCommand.AddMember;
import io.holdpoint.kernel.ticket.TicketCommand.GrantExtension;
import io.holdpoint.kernel.ticket.TicketCommand.Issue;
import io.holdpoint.kernel.ticket.TicketCommand.OpenPoint;
import io.holdpoint.kernel.ticket.TicketCommand.Permit;
import io.holdpoint.kernel.ticket.TicketCommand.RequestExtension;
import io.holdpoint.kernel.ticket.TicketCommand.Resume;
import io.holdpoint.kernel.ticket.TicketCommand.SignIn;
import io.holdpoint.kernel.ticket.TicketCommand.Start;
import io.holdpoint.kernel.ticket.TicketCommand.Submit;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Work on live parts: why it is done live at all, by whom, with what, and under which order of the dispatcher. */
public final class LiveWorkRules {

    private static final List<Class<?>> WRITTEN = List.of(Submit.class, Issue.class);
    private static final List<Class<?>> ENTRY = List.of(Start.class, Resume.class);

    private static final List<String> LOW_GLOVES = List.of("INSULATED_GLOVES", "INSULATED_GLOVES_HV");
    private static final List<String> HIGH_GLOVES = List.of("INSULATED_GLOVES_HV");

    private LiveWorkRules() {}

    /** Live work has one of the accepted reasons; inconvenience is none. */
    static final HoldPoint<TicketQuestion> JUSTIFIED = before(WRITTEN)
            .id("HP-LIVEPARTS-01")
            .against(Harm.TOO_RISKY_WORK)
            .clause(Standard.NFPA_70E, "")
            .requires(question -> {
                var from = question.facts().regime().number(Setting.ENERGISED_PERMIT_FROM_VOLTS);
                var more = question.ticket().content().more();
                var words = more.fields().get(Field.JUSTIFICATION);
                return Finding.when(
                        Exposure.live(question)
                                && more.voltageClass().volts() >= from
                                && (words == null || Justification.of(words).isEmpty()),
                        () -> Finding.of(Message.of("HP-LIVEPARTS-01"))
                                .seen(
                                        words == null || words.isBlank()
                                                ? Message.of("evidence.none")
                                                : Message.of("evidence.words").text("words", words))
                                .remedy(Remedy.act(Role.LEADER, "revise", Field.JUSTIFICATION.name()))
                                .remedy(new Remedy.NewTicket()));
            });

    /** Live work has a guardian of its own, whatever the size of the crew. */
    static final HoldPoint<TicketQuestion> GUARDED = before(WRITTEN)
            .id("HP-LIVEPARTS-02")
            .against(Harm.UNGUARDED_WORK)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    Exposure.live(question)
                            && question.ticket().crew().guardian().isEmpty(),
                    () -> Finding.of(Message.of("HP-LIVEPARTS-02")).remedy(Remedy.act(Role.LEADER, "revise"))));

    /** On a high-voltage line the dispatcher put reclosing out of action today, by a recorded call. */
    static final HoldPoint<TicketQuestion> RECLOSING = before(ENTRY)
            .id("HP-LIVEPARTS-03")
            .against(Harm.RE_ENERGISED_ON_PEOPLE)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var content = question.ticket().content();
                var call = question.ticket().checks().call(CallKind.RECLOSING_OFF);
                return Finding.when(
                        content.form() == Form.LIVE_WORK
                                && content.more().voltageClass().high()
                                && call.filter(made -> question.dayOf(made.at()).equals(question.today()))
                                        .isEmpty(),
                        () -> Finding.of(Message.of("HP-LIVEPARTS-03"))
                                .seen(call.map(made ->
                                                Message.of("evidence.call-made").time("at", made.at()))
                                        .orElse(Message.of("evidence.none")))
                                .remedy(Remedy.act(Role.DISPATCHER, "recordCall", CallKind.RECLOSING_OFF.name())));
            });

    /** Rubber gloves for the voltage are out on the ticket. */
    static final HoldPoint<TicketQuestion> GLOVES = before(ENTRY)
            .id("HP-LIVEPARTS-04")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .unconfirmed(Standard.OSHA_1910_137, "")
            .requires(question -> Unmet.kit(
                    question,
                    Exposure.live(question),
                    question.ticket().content().more().voltageClass().high() ? HIGH_GLOVES : LOW_GLOVES,
                    "HP-LIVEPARTS-04"));

    /** They were blown up and hold air today; that lapses with the day. */
    static final HoldPoint<TicketQuestion> AIR_TESTED = before(ENTRY)
            .id("HP-LIVEPARTS-05")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question ->
                    Unmet.condition(question, Exposure.live(question), Condition.GLOVES_AIR_TESTED, "HP-LIVEPARTS-05"));

    /** On high voltage every live-working tool, and there is one, insulates over the length of its voltage. */
    static final HoldPoint<TicketQuestion> LIVE_TOOL = before(Unmet.AT_WORK)
            .id("HP-LIVEPARTS-06")
            .against(Harm.UNFIT_TOOL_USED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var least = Limits.distance(question, Table.LIVE_TOOL_LENGTH_MM);
                var used = Exposure.live(question)
                        && question.ticket().content().more().voltageClass().high();
                return used
                        ? Finding.all(
                                Unmet.kit(question, true, List.of("LIVE_LINE_TOOL"), "HP-LIVEPARTS-06"),
                                tooShort(question, "LIVE_LINE_TOOL", least, "HP-LIVEPARTS-06.length"))
                        : List.of();
            });

    /** An operating rod on the ticket insulates over the length of the voltage. */
    static final HoldPoint<TicketQuestion> ROD = before(
                    List.of(OpenPoint.class, Permit.class, Start.class, Resume.class))
            .id("HP-LIVEPARTS-07")
            .against(Harm.UNFIT_TOOL_USED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question ->
                    question.ticket().content().more().voltageClass().high()
                            ? tooShort(
                                    question,
                                    "OPERATING_ROD",
                                    Limits.distance(question, Table.OPERATING_ROD_LENGTH_MM),
                                    "HP-LIVEPARTS-07")
                            : List.of());

    /** Nobody new or returning works on live parts. */
    static final HoldPoint<TicketQuestion> EXPERIENCED = before(
                    List.of(Submit.class, Issue.class, AddMember.class, SignIn.class, Start.class, Resume.class))
            .id("HP-LIVEPARTS-08")
            .against(Harm.UNFIT_AT_WORK)
            .unconfirmed(Standard.CN_CERTIFICATES, "")
            .requires(question -> Exposure.live(question)
                    ? Finding.each(
                            question.tested(),
                            person -> question.person(person)
                                    .filter(known -> known.fitness().newcomer())
                                    .isPresent(),
                            person -> Finding.of(Message.of("HP-LIVEPARTS-08").person("person", person))
                                    .remedy(Remedy.act(Role.LEADER, "removeMember", person)))
                    : List.of());

    /** Live work is not extended where the regime gives it no extension. */
    static final HoldPoint<TicketQuestion> NOT_EXTENDED = before(List.of(RequestExtension.class, GrantExtension.class))
            .id("HP-LIVEPARTS-09")
            .against(Harm.WORK_WITHOUT_PERMIT)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.ticket().content().form() == Form.LIVE_WORK
                            && question.facts().regime().given(Table.EXTENSIONS, Form.LIVE_WORK.name()) == 0,
                    () -> Finding.of(Message.of("HP-LIVEPARTS-09")).remedy(new Remedy.NewTicket())));

    private static List<Finding> tooShort(TicketQuestion question, String kind, OptionalLong least, String key) {
        return least.isEmpty()
                ? List.of()
                : Finding.each(
                        question.toolsOut(),
                        tool -> tool.kind().equals(kind)
                                && tool.rating()
                                        .lengthMm()
                                        .filter(length -> length >= least.getAsLong())
                                        .isEmpty(),
                        tool -> Finding.of(
                                        Message.of(key).text("tool", tool.id()).term("kind", "tool." + kind))
                                .seen(tool.rating()
                                        .lengthMm()
                                        .map(length ->
                                                Message.of("evidence.length").count("value", length))
                                        .orElse(Message.of("evidence.none")))
                                .seen(Message.of("evidence.least").count("limit", least.getAsLong()))
                                .remedy(Remedy.act(Role.MEMBER, "returnTool", tool.id()))
                                .remedy(Remedy.act(Role.MEMBER, "scanTool", kind)));
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = Stream.concat(
                    Stream.of(JUSTIFIED, GUARDED, RECLOSING, GLOVES, AIR_TESTED),
                    Stream.of(LIVE_TOOL, ROD, EXPERIENCED, NOT_EXTENDED))
            .toList();
}
