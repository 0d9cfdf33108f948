package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Crew;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand.AddMember;
import io.holdpoint.kernel.ticket.TicketCommand.CompleteStep;
import io.holdpoint.kernel.ticket.TicketCommand.OrderLeaderChange;
import io.holdpoint.kernel.ticket.TicketCommand.Resume;
import io.holdpoint.kernel.ticket.TicketCommand.SignLeaderChange;
import io.holdpoint.kernel.ticket.TicketCommand.Start;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.kernel.ticket.TicketState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stays true of a crew while the job goes on, however it changes. The exploration of the rulebook found these missing. */
public final class CrewRules {

    private CrewRules() {}

    /** Who does a step is on site. */
    static final HoldPoint<TicketQuestion> DOES_IT_THERE = before(CompleteStep.class)
            .id("HP-SITE-06")
            .against(Harm.PERSON_UNACCOUNTED)
            .ofActor()
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    !question.ticket().presence().signedIn().contains(question.actor()),
                    () -> about("HP-SITE-06", question.actor())
                            .remedy(Remedy.actBy(Role.MEMBER, question.actor(), "signIn"))));

    /** So many people as need a guardian are not at work without one, whoever joined since the ticket was issued. */
    static final HoldPoint<TicketQuestion> CROWD_GUARDED = before(
                    List.of(Start.class, Resume.class, CompleteStep.class))
            .id("HP-GUARD-02")
            .against(Harm.UNGUARDED_WORK)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var present = question.ticket().presence().signedIn().size();
                var from = question.facts().regime().number(Setting.GUARDIAN_FROM_CREW);
                return Finding.when(
                        question.needsPermit()
                                && question.ticket().crew().guardian().isEmpty()
                                && present >= from,
                        () -> Finding.of(Message.of("HP-GUARD-02")
                                        .count("present", present)
                                        .count("from", from))
                                .remedy(Remedy.act(Role.MEMBER, "signOut")));
            });

    /** While work goes on the new leader takes over on site; elsewhere he takes over work that is interrupted. */
    static final HoldPoint<TicketQuestion> TAKES_OVER_THERE = before(SignLeaderChange.class)
            .id("HP-CHANGE-05")
            .against(Harm.RESPONSIBILITY_GAP)
            .clause(Standard.SG_TEN_DONTS, "10")
            .requires(question -> question.ticket().crew().pending().stream()
                    .map(Crew.LeaderChange::to)
                    .filter(next -> goesOn(question.ticket())
                            && !question.ticket().presence().signedIn().contains(next))
                    .map(next -> about("HP-CHANGE-05", next).remedy(Remedy.act(Role.LEADER, "suspend")))
                    .toList());

    /** Who received or permitted the work does not join the crew that does it. */
    static final HoldPoint<TicketQuestion> PERMITTER_STAYS_OUT = before(
                    List.of(AddMember.class, OrderLeaderChange.class))
            .id("HP-SEPARATE-06")
            .against(Harm.ONE_PERSON_DECIDES_ALONE)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var signed = question.ticket().signatures();
                var joins = joining(question);
                return Finding.when(
                        !question.facts().regime().allows(Setting.SITE_PERMITTER_MAY_LEAD)
                                && Stream.of(signed.received(), signed.permitted())
                                        .flatMap(Optional::stream)
                                        .map(Stamp::by)
                                        .anyMatch(joins::equals),
                        () -> about("HP-SEPARATE-06", joins).remedy(again(question)));
            });

    /** Everybody present signed the last pre-shift meeting: one held anew on the way is signed anew. */
    static final HoldPoint<TicketQuestion> MET = before(List.of(Start.class, Resume.class))
            .id("HP-MEETING-06")
            .against(Harm.UNBRIEFED_AT_WORK)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.each(
                    question.ticket().presence().signedIn(),
                    person -> !question.ticket().meeting().signed().contains(person),
                    person -> about("HP-MEETING-06", person).remedy(Remedy.actBy(Role.MEMBER, person, "signMeeting"))));

    private static boolean goesOn(Ticket ticket) {
        return ticket.state() == TicketState.WORKING || ticket.state() == TicketState.LIVE_TEST;
    }

    private static String joining(TicketQuestion question) {
        return switch (question.command()) {
            case AddMember add -> add.person();
            case OrderLeaderChange change -> change.to();
            default -> "";
        };
    }

    private static Remedy again(TicketQuestion question) {
        return RoleRules.other(question);
    }

    private static Finding about(String key, String person) {
        return Finding.of(Message.of(key).person("person", person));
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL =
            List.of(DOES_IT_THERE, CROWD_GUARDED, TAKES_OVER_THERE, PERMITTER_STAYS_OUT, MET);
}
