package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.kernel.ticket.TicketState;
import java.util.List;

/** A test under voltage inside an outage: only the testers named are there, and nobody else relies on the isolation. */
public final class LiveTestRules {

    private LiveTestRules() {}

    /** At least two testers are named, of the crew and on site. */
    static final HoldPoint<TicketQuestion> TESTERS = before(BeginLiveTest.class)
            .id("HP-LIVETEST-01")
            .against(Harm.UNGUARDED_WORK)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> question.command() instanceof BeginLiveTest test
                    ? Finding.when(
                            test.testers().size() < 2
                                    || !question.ticket().everybody().containsAll(test.testers())
                                    || !question.ticket().presence().signedIn().containsAll(test.testers()),
                            () -> Finding.of(Message.of("HP-LIVETEST-01"))
                                    .seen(Message.of("evidence.testers")
                                            .count("have", test.testers().size()))
                                    .remedy(Remedy.act(Role.LEADER, "beginLiveTest")))
                    : List.of());

    /** Everybody else has left the circuit. */
    static final HoldPoint<TicketQuestion> OTHERS_OUT = before(BeginLiveTest.class)
            .id("HP-LIVETEST-02")
            .against(Harm.RE_ENERGISED_ON_PEOPLE)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> question.command() instanceof BeginLiveTest test
                    ? Finding.each(
                            question.ticket().presence().signedIn(),
                            person -> !test.testers().contains(person),
                            person -> Finding.of(Message.of("HP-LIVETEST-02").person("person", person))
                                    .remedy(Remedy.actBy(Role.MEMBER, person, "signOut")))
                    : List.of());

    /** While the test goes on nobody comes in but its testers. */
    static final HoldPoint<TicketQuestion> NOBODY_ENTERS = before(SignIn.class)
            .id("HP-LIVETEST-03")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .ofActor()
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.ticket().work().course().testers(),
                    testers ->
                            question.ticket().state() == TicketState.LIVE_TEST && !testers.contains(question.actor()),
                    _ -> Finding.of(Message.of("HP-LIVETEST-03").person("person", question.actor()))
                            .remedy(Remedy.act(Role.LEADER, "endLiveTest"))));

    /** No other open ticket relies on this isolation or works behind one of its points. */
    static final HoldPoint<TicketQuestion> NOBODY_BEHIND = before(BeginLiveTest.class)
            .id("HP-LIVETEST-04")
            .against(Harm.RE_ENERGISED_ON_PEOPLE)
            .unconfirmed(Standard.HSG250, "")
            .requires(question -> Finding.each(
                    question.facts().others(),
                    other -> other.state().open() && behind(question, other),
                    other -> Finding.of(Message.of("HP-LIVETEST-04").text("ticket", other.number()))
                            .seen(Ties.seen(other))
                            .remedy(Remedy.act(Role.PERMITTER, "terminate", other.number()))));

    /** What is made live is this ticket's own isolation; a shared one is not lifted for one crew's test. */
    static final HoldPoint<TicketQuestion> OWN_ISOLATION = before(BeginLiveTest.class)
            .id("HP-LIVETEST-05")
            .against(Harm.ISOLATION_LIFTED_WHILE_NEEDED)
            .unconfirmed(Standard.HSG250, "")
            .requires(question -> Finding.when(
                    !question.ticket().content().more().isolations().isEmpty(),
                    () -> Finding.of(Message.of("HP-LIVETEST-05")).remedy(new Remedy.NewTicket())));

    private static boolean behind(TicketQuestion question, OtherTicket other) {
        for (String point : question.ticket().register().points().keySet()) {
            if (other.points().contains(point)) {
                return true;
            }
        }
        return other.reliesOn(question.ticket().id());
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL =
            List.of(TESTERS, OTHERS_OUT, NOBODY_ENTERS, NOBODY_BEHIND, OWN_ISOLATION);
}
