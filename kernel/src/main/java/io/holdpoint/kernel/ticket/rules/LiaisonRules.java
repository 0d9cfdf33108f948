package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.ticket.CallKind;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.kernel.ticket.TicketType.Nature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Supply goes off and comes back on the customer's registered word alone, never by the clock. */
public final class LiaisonRules {

    private static final List<CallKind> LIAISON_CALLS = List.of(CallKind.OUTAGE_ASKED, CallKind.COMPLETION_REPORTED);

    private LiaisonRules() {}

    /** A call that counts as the customer's word is one with the liaison registered for this ticket. */
    static final HoldPoint<TicketQuestion> LIAISON = before(RecordCall.class)
            .id("HP-LIAISON-01")
            .against(Harm.RE_ENERGISED_ON_PEOPLE)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> question.command() instanceof RecordCall call
                    ? Finding.when(
                            LIAISON_CALLS.contains(call.kind())
                                    && !(liaison(question)
                                                    .filter(call.with()::equals)
                                                    .isPresent()
                                            && question.holds(call.with(), Role.LIAISON)),
                            () -> Finding.of(Message.of("HP-LIAISON-01").person("person", call.with()))
                                    .remedy(Remedy.act(
                                            Role.PERMITTER,
                                            "recordCall",
                                            call.kind().name()))
                                    .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.role-list"))))
                    : List.of());

    /** A call on record has a recording that can be found again. */
    static final HoldPoint<TicketQuestion> RECORDED = before(RecordCall.class)
            .id("HP-LIAISON-02")
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.command() instanceof RecordCall call
                            && call.recording().isBlank(),
                    () -> Finding.of(Message.of("HP-LIAISON-02")).remedy(Remedy.act(Role.PERMITTER, "recordCall"))));

    /** Where the ticket names a liaison, supply goes off after he asked for it. */
    static final HoldPoint<TicketQuestion> ASKED = before(OpenPoint.class)
            .id("HP-LIAISON-03")
            .against(Harm.OUT_OF_SCOPE_WORKED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    liaison(question),
                    _ -> question.ticket().checks().call(CallKind.OUTAGE_ASKED).isEmpty(),
                    liaison -> missing("HP-LIAISON-03", liaison, CallKind.OUTAGE_ASKED)));

    /** It comes back after he reported, since the work ended, that the customer's side is complete and clear. */
    static final HoldPoint<TicketQuestion> REPORTED = before(Restore.class)
            .id("HP-LIAISON-04")
            .against(Harm.RE_ENERGISED_ON_PEOPLE)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    liaison(question),
                    _ -> !reported(question),
                    liaison -> missing("HP-LIAISON-04", liaison, CallKind.COMPLETION_REPORTED)));

    /** Nobody switches at an agreed time: after such a call only a fresh word of the customer or a fresh order counts. */
    static final HoldPoint<TicketQuestion> NOT_BY_TIME = before(
                    List.of(OpenPoint.class, Restore.class, Start.class, CallLine.class, BeginLiveTest.class))
            .id("HP-LIAISON-05")
            .against(Harm.RE_ENERGISED_ON_PEOPLE)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.ticket().checks().call(CallKind.TIME_AGREED),
                    agreed -> switches(question) && !freshWord(question, agreed.at()),
                    agreed -> Finding.of(Message.of("HP-LIAISON-05"))
                            .seen(Message.of("evidence.agreed")
                                    .term("call", "call.TIME_AGREED")
                                    .time("at", agreed.at()))
                            .remedy(Remedy.act(
                                    Role.PERMITTER,
                                    "recordCall",
                                    wordFor(question).name()))
                            .remedy(new Remedy.NewTicket())));

    private static Optional<String> liaison(TicketQuestion question) {
        return question.ticket().content().more().liaison();
    }

    private static boolean reported(TicketQuestion question) {
        var ended = question.ticket().signatures().ended();
        var report = question.ticket().checks().call(CallKind.COMPLETION_REPORTED);
        return report.isPresent()
                && ended.filter(stamp -> report.get().at().isBefore(stamp.at())).isEmpty();
    }

    /** A start or a called line switches on a switching ticket; points are switched on every one. */
    private static boolean switches(TicketQuestion question) {
        return !(question.command() instanceof Start) || question.type().nature() == Nature.SWITCHING;
    }

    private static CallKind wordFor(TicketQuestion question) {
        return switch (question.command()) {
            case OpenPoint _ -> CallKind.OUTAGE_ASKED;
            case Restore _ -> CallKind.COMPLETION_REPORTED;
            default -> CallKind.ORDER_READ_BACK;
        };
    }

    private static boolean freshWord(TicketQuestion question, Instant since) {
        return question.ticket()
                .checks()
                .call(wordFor(question))
                .filter(call -> call.at().isAfter(since))
                .isPresent();
    }

    private static Finding missing(String key, String liaison, CallKind call) {
        return Finding.of(Message.of(key).person("person", liaison))
                .seen(Message.of("evidence.none"))
                .remedy(Remedy.act(Role.PERMITTER, "recordCall", call.name()));
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(LIAISON, RECORDED, ASKED, REPORTED, NOT_BY_TIME);
}
