package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;

/** The leader who leaves briefly names who stands in, and leads again when he is back. */
public final class DelegationRules {

    private DelegationRules() {}

    /** Whoever stands in is a member on site, listed as a leader, who signed the disclosure; the guardian guards. */
    static final HoldPoint<TicketQuestion> CAPABLE = before(Delegate.class)
            .id("HP-DELEGATE-01")
            .against(Harm.UNGUARDED_WORK)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> question.command() instanceof Delegate stand
                    ? Finding.when(
                            !capable(question, stand.to()),
                            () -> Finding.of(Message.of("HP-DELEGATE-01").person("person", stand.to()))
                                    .remedy(Remedy.act(Role.LEADER, "delegate"))
                                    .remedy(Remedy.act(Role.LEADER, "suspend"))
                                    .remedy(Remedy.act(Role.ISSUER, "orderLeaderChange")))
                    : List.of());

    /** One stands in at a time, and not while the lead changes for good. */
    static final HoldPoint<TicketQuestion> ONE_AT_A_TIME = before(Delegate.class)
            .id("HP-DELEGATE-02")
            .against(Harm.RESPONSIBILITY_GAP)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var crew = question.ticket().crew();
                return Finding.when(
                        crew.standIn().isPresent() || crew.pending().isPresent(),
                        () -> Finding.of(Message.of("HP-DELEGATE-02").person("person", crew.inCharge()))
                                .remedy(Remedy.act(Role.LEADER, "returnLead")));
            });

    /** The lead is given back to a leader who is on site; while there is nobody to give back there is nothing to give. */
    static final HoldPoint<TicketQuestion> BACK = before(ReturnLead.class)
            .id("HP-DELEGATE-03")
            .against(Harm.UNGUARDED_WORK)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var crew = question.ticket().crew();
                return Finding.when(
                        crew.standIn().isEmpty()
                                || !question.ticket().presence().signedIn().contains(crew.leader()),
                        () -> Finding.of(Message.of("HP-DELEGATE-03").person("person", crew.leader()))
                                .remedy(Remedy.actBy(Role.LEADER, crew.leader(), "signIn")));
            });

    /** What begins, widens or moves the work waits until the leader leads again. */
    static final HoldPoint<TicketQuestion> LEADER_AGAIN = before(List.of(
                    Start.class,
                    BeginLiveTest.class,
                    Move.class,
                    ProposeTask.class,
                    RequestExtension.class,
                    AddMember.class))
            .id("HP-DELEGATE-04")
            .against(Harm.RESPONSIBILITY_GAP)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.ticket().crew().standIn(),
                    _ -> true,
                    person -> Finding.of(Message.of("HP-DELEGATE-04").person("person", person))
                            .remedy(Remedy.act(Role.LEADER, "returnLead"))));

    private static boolean capable(TicketQuestion question, String to) {
        var ticket = question.ticket();
        return ticket.crew().members().contains(to)
                && ticket.crew().guardian().filter(to::equals).isEmpty()
                && ticket.presence().signedIn().contains(to)
                && ticket.disclosure().signed().contains(to)
                && question.holds(to, Role.LEADER);
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(CAPABLE, ONE_AT_A_TIME, BACK, LEADER_AGAIN);
}
