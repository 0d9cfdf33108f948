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

/** Whoever guards does nothing else, and where the form asks for a guardian there is one. */
public final class GuardianRules {

    private GuardianRules() {}

    /** A form whose work is always guarded names its guardian; live work is asked elsewhere. */
    static final HoldPoint<TicketQuestion> ALWAYS = before(
                    List.of(Submit.class, Issue.class, Start.class, Resume.class))
            .id("HP-WATCH-01")
            .against(Harm.UNGUARDED_WORK)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.type().guarded()
                            && !Exposure.live(question)
                            && question.ticket().crew().guardian().isEmpty(),
                    () -> Finding.of(Message.of("HP-WATCH-01")
                                    .term(
                                            "form",
                                            "form."
                                                    + question.ticket()
                                                            .content()
                                                            .form()))
                            .remedy(Remedy.act(Role.LEADER, "revise"))));

    /** The guardian does not become a member, and so does not work by the back door. */
    static final HoldPoint<TicketQuestion> NOT_MEMBER = before(AddMember.class)
            .id("HP-WATCH-02")
            .against(Harm.UNGUARDED_WORK)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> question.command() instanceof AddMember add
                    ? Finding.when(
                            question.ticket().crew().guardian(),
                            add.person()::equals,
                            guardian ->
                                    Records.about("HP-WATCH-02", guardian).remedy(Remedy.act(Role.LEADER, "addMember")))
                    : List.of());

    /** A leader who guards a small crew himself is told that he does not work beside it. */
    static final HoldPoint<TicketQuestion> LEADER_GUARDS = before(CompleteStep.class)
            .id("WN-WATCH-01")
            .warns()
            .against(Harm.UNGUARDED_WORK)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var crew = question.ticket().crew();
                return Finding.when(
                        crew.guardian().isEmpty()
                                && !crew.members().isEmpty()
                                && crew.inCharge().equals(question.actor()),
                        () -> Records.about("WN-WATCH-01", question.actor())
                                .remedy(Remedy.act(Role.MEMBER, "completeStep")));
            });

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(ALWAYS, NOT_MEMBER, LEADER_GUARDS);
}
