package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;

/** A change of leader is a change, and the two whom it concerns sign it themselves. */
public final class HandOverRules {

    private HandOverRules() {}

    /** The new leader is another person. */
    static final HoldPoint<TicketQuestion> ANOTHER = before(OrderLeaderChange.class)
            .id("HP-HAND-01")
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.command() instanceof OrderLeaderChange change
                            && change.to().equals(question.ticket().crew().leader()),
                    () -> Records.about("HP-HAND-01", question.ticket().crew().leader())
                            .remedy(Remedy.act(Role.ISSUER, "orderLeaderChange"))));

    /** A handover is signed by the old and the new leader themselves, not by a stand-in. */
    static final HoldPoint<TicketQuestion> THEMSELVES = before(SignLeaderChange.class)
            .id("HP-HAND-02")
            .against(Harm.RESPONSIBILITY_GAP)
            .ofActor()
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var crew = question.ticket().crew();
                return Finding.when(
                        crew.pending(),
                        change -> !question.actor().equals(crew.leader())
                                && !question.actor().equals(change.to()),
                        change -> Records.about("HP-HAND-02", question.actor())
                                .remedy(Remedy.actBy(Role.LEADER, crew.leader(), "signLeaderChange"))
                                .remedy(Remedy.actBy(Role.LEADER, change.to(), "signLeaderChange")));
            });

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(ANOTHER, THEMSELVES);
}
