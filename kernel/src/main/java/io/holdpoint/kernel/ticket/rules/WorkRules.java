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
import io.holdpoint.kernel.ticket.SuspensionCause;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.kernel.ticket.Work.Suspension;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Steps in order and in scope; interruption, extension and change of leader by their rules. */
public final class WorkRules {

    private WorkRules() {}

    /** What is not on the ticket is not done; more work needs a new ticket. */
    static final HoldPoint<TicketQuestion> IN_SCOPE = before(CompleteStep.class)
            .id("HP-SCOPE-01")
            .against(Harm.OUT_OF_SCOPE_WORKED)
            .clause(Standard.SG_TEN_DONTS, "4")
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> question.command() instanceof CompleteStep step
                    ? Finding.when(
                            !question.ticket().steps().contains(step.step()),
                            () -> Finding.of(Message.of("HP-SCOPE-01").text("step", step.step()))
                                    .remedy(new Remedy.NewTicket()))
                    : List.of());

    /** Steps are done in the order of the card, each once. */
    static final HoldPoint<TicketQuestion> IN_ORDER = before(CompleteStep.class)
            .id("HP-STEP-01")
            .against(Harm.OUT_OF_SCOPE_WORKED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var next = next(question.ticket());
                var wrong = question.command() instanceof CompleteStep step
                        && question.ticket().steps().contains(step.step())
                        && !step.step().equals(next);
                return Finding.when(wrong, () -> outOfOrder(question.ticket(), next));
            });

    /** A permit lapsed by lifted measures is given anew before work goes on. */
    static final HoldPoint<TicketQuestion> PERMIT_AGAIN = before(Resume.class)
            .id("HP-RESUME-01")
            .against(Harm.WORK_WITHOUT_PERMIT)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.ticket().work().suspension(),
                    Suspension::measuresLifted,
                    _ -> Finding.of(Message.of("HP-RESUME-01")).remedy(Remedy.act(Role.PERMITTER, "permit"))));

    /** A supervisor's stop is released by a supervisor. */
    static final HoldPoint<TicketQuestion> STOP_RELEASED = before(Resume.class)
            .id("HP-RESUME-02")
            .against(Harm.UNCONTROLLED_HAZARD)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.ticket().work().suspension(),
                    stop -> stop.cause() == SuspensionCause.SUPERVISOR && !stop.released(),
                    stop -> Finding.of(Message.of("HP-RESUME-02")
                                    .person("person", stop.by())
                                    .time("at", stop.at()))
                            .remedy(Remedy.act(Role.SUPERVISOR, "releaseStop"))));

    /** A ticket is extended as often as the regime allows. */
    static final HoldPoint<TicketQuestion> EXTENDED_ONCE = before(List.of(RequestExtension.class, GrantExtension.class))
            .id("HP-EXTEND-01")
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var form = question.ticket().content().form();
                var allowed = question.facts().regime().given(Table.EXTENSIONS, form.name());
                return Finding.when(
                        question.ticket().work().extensions() >= allowed,
                        () -> Finding.of(Message.of("HP-EXTEND-01").count("allowed", allowed))
                                .remedy(new Remedy.NewTicket()));
            });

    /** An extension is asked for, and granted, in time. */
    static final HoldPoint<TicketQuestion> EXTENDED_IN_TIME = before(
                    List.of(RequestExtension.class, GrantExtension.class))
            .id("HP-EXTEND-02")
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var lead = question.command() instanceof RequestExtension
                        ? question.facts()
                                .regime()
                                .given(
                                        Table.EXTENSION_LEAD_MINUTES,
                                        question.ticket().content().form().name())
                        : 0;
                var until = question.ticket().window().to().minus(Duration.ofMinutes(lead));
                return Finding.when(
                        !question.now().isBefore(until),
                        () -> Finding.of(Message.of("HP-EXTEND-02").time("until", until))
                                .seen(Message.of("evidence.now").time("now", question.now()))
                                .remedy(new Remedy.NewTicket()));
            });

    /** The new end is later and, on low voltage, still on the same day. */
    static final HoldPoint<TicketQuestion> EXTENDED_TO = before(RequestExtension.class)
            .id("HP-EXTEND-03")
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var window = question.ticket().window();
                var bad = question.command() instanceof RequestExtension ask
                        && (!ask.to().isAfter(window.to())
                                || (Windows.endSameDay(question)
                                        && !question.dayOf(ask.to().minusMillis(1))
                                                .equals(question.dayOf(window.from()))));
                return Finding.when(
                        bad,
                        () -> Finding.of(Message.of("HP-EXTEND-03").time("to", window.to()))
                                .remedy(Remedy.act(Role.LEADER, "requestExtension")));
            });

    /** What was not asked for is not granted. */
    static final HoldPoint<TicketQuestion> EXTENSION_ASKED = before(GrantExtension.class)
            .id("HP-EXTEND-04")
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.ticket().work().asked().isEmpty(),
                    () -> Finding.of(Message.of("HP-EXTEND-04")).remedy(Remedy.act(Role.LEADER, "requestExtension"))));

    /** The leader changes as often as the regime allows. */
    static final HoldPoint<TicketQuestion> CHANGED_ONCE = before(OrderLeaderChange.class)
            .id("HP-CHANGE-01")
            .against(Harm.RESPONSIBILITY_GAP)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var allowed = question.facts().regime().number(Setting.LEADER_CHANGE_COUNT);
                return Finding.when(
                        question.ticket().crew().leaderChanges() >= allowed,
                        () -> Finding.of(Message.of("HP-CHANGE-01").count("allowed", allowed))
                                .remedy(new Remedy.NewTicket()));
            });

    /** A handover is signed only where one was ordered. */
    static final HoldPoint<TicketQuestion> CHANGE_ORDERED = before(SignLeaderChange.class)
            .id("HP-CHANGE-02")
            .against(Harm.RESPONSIBILITY_GAP)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.ticket().crew().pending().isEmpty(),
                    () -> Finding.of(Message.of("HP-CHANGE-02")).remedy(Remedy.act(Role.ISSUER, "orderLeaderChange"))));

    /** Leader and guardian are changed by their own procedure; who is still inside is not let go. */
    static final HoldPoint<TicketQuestion> MAY_LEAVE = before(RemoveMember.class)
            .id("HP-CHANGE-03")
            .against(Harm.PERSON_UNACCOUNTED)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> {
                var ticket = question.ticket();
                var wrong = question.command() instanceof RemoveMember off
                        && (!ticket.crew().members().contains(off.person())
                                || ticket.crew().leads(off.person())
                                || ticket.presence().signedIn().contains(off.person()));
                return Finding.when(
                        wrong, () -> Finding.of(Message.of("HP-CHANGE-03")).remedy(leaving(question)));
            });

    private static Remedy leaving(TicketQuestion question) {
        var crew = question.ticket().crew();
        var person = question.command() instanceof RemoveMember off ? off.person() : "";
        if (crew.leader().equals(person)) {
            return Remedy.act(Role.ISSUER, "orderLeaderChange");
        }
        if (crew.leads(person)) {
            return Remedy.act(Role.LEADER, "returnLead");
        }
        if (crew.members().contains(person)) {
            return Remedy.actBy(Role.MEMBER, person, "signOut");
        }
        return crew.guardian().filter(person::equals).isPresent()
                ? new Remedy.NewTicket()
                : Remedy.act(Role.LEADER, "removeMember");
    }

    /** Nobody is noted absent who has no duty to be there. */
    static final HoldPoint<TicketQuestion> ABSENCE = before(NoteAbsence.class)
            .id("HP-CHANGE-04")
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.command() instanceof NoteAbsence absence
                            && !question.ticket().crew().inCharge().equals(absence.person())
                            && question.ticket()
                                    .crew()
                                    .guardian()
                                    .filter(absence.person()::equals)
                                    .isEmpty(),
                    () -> Finding.of(Message.of("HP-CHANGE-04")).remedy(Remedy.act(Role.MEMBER, "suspend"))));

    /** The step whose turn it is; empty when all are done. */
    private static String next(Ticket ticket) {
        for (String step : ticket.steps()) {
            if (!ticket.work().steps().contains(step)) {
                return step;
            }
        }
        return "";
    }

    private static Finding outOfOrder(Ticket ticket, String next) {
        return next.isEmpty()
                ? Finding.of(Message.of("HP-STEP-01").term("step", "step.none")).remedy(Remedy.act(Role.LEADER, "end"))
                : Finding.of(Steps.named(Message.of("HP-STEP-01"), ticket, next))
                        .remedy(Remedy.act(Role.MEMBER, "completeStep", next));
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = Stream.concat(
                    Stream.of(IN_SCOPE, IN_ORDER, PERMIT_AGAIN, STOP_RELEASED, EXTENDED_ONCE, EXTENDED_IN_TIME),
                    Stream.of(EXTENDED_TO, EXTENSION_ASKED, CHANGED_ONCE, CHANGE_ORDERED, MAY_LEAVE, ABSENCE))
            .toList();
}
