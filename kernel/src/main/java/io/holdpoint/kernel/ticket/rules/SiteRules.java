package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.kernel.ticket.TicketState;
import io.holdpoint.kernel.ticket.Window;
import java.util.List;
import java.util.stream.Stream;

/** Who has to be there, who has signed what he was told, and when work is allowed. */
public final class SiteRules {

    private static final List<Class<?>> WORKING = List.of(Start.class, Resume.class, CompleteStep.class);

    private SiteRules() {}

    /** Work is allowed inside the ticket's window only. */
    static final HoldPoint<TicketQuestion> IN_WINDOW = before(
                    List.of(Permit.class, Start.class, Resume.class, CompleteStep.class, OpenPoint.class))
            .id("HP-WINDOW-01")
            .against(Harm.WORK_WITHOUT_PERMIT)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var window = question.ticket().window();
                return Finding.when(!window.holds(question.now()), () -> outside(question, window));
            });

    /** A ticket expires after its end, not before. */
    static final HoldPoint<TicketQuestion> EXPIRES_LATE = before(Expire.class)
            .id("HP-WINDOW-02")
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.now().isBefore(question.ticket().window().to()),
                    () -> Finding.of(Message.of("HP-WINDOW-02")
                                    .time("to", question.ticket().window().to()))
                            .remedy(new Remedy.Wait(question.ticket().window().to()))));

    /** The leader is on site: at the joint walk before the permit, and as long as work goes on. */
    static final HoldPoint<TicketQuestion> LEADER_PRESENT = before(
                    List.of(Permit.class, Start.class, Resume.class, CompleteStep.class, HoldDisclosure.class))
            .id("HP-SITE-01")
            .against(Harm.UNGUARDED_WORK)
            .clause(Standard.SG_TEN_DONTS, "10")
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var leader = question.ticket().crew().inCharge();
                return Finding.when(
                        !question.ticket().presence().signedIn().contains(leader),
                        () -> Finding.of(Message.of("HP-SITE-01").person("person", leader))
                                .remedy(Remedy.actBy(Role.LEADER, leader, "signIn"))
                                .remedy(Remedy.act(Role.ISSUER, "orderLeaderChange")));
            });

    /** The guardian is on site as long as work goes on. */
    static final HoldPoint<TicketQuestion> GUARDIAN_PRESENT = before(WORKING)
            .id("HP-SITE-02")
            .against(Harm.UNGUARDED_WORK)
            .clause(Standard.SG_TEN_DONTS, "10")
            .requires(question -> Finding.when(
                    question.ticket().crew().guardian(),
                    guardian -> !question.ticket().presence().signedIn().contains(guardian),
                    guardian -> Finding.of(Message.of("HP-SITE-02").person("person", guardian))
                            .remedy(Remedy.actBy(Role.GUARDIAN, guardian, "signIn"))));

    /** While members are inside and work goes on, leader and guardian do not leave; after the last member they do, in any order. */
    static final HoldPoint<TicketQuestion> STAY = before(SignOut.class)
            .id("HP-SITE-03")
            .against(Harm.UNGUARDED_WORK)
            .clause(Standard.SG_TEN_DONTS, "10")
            .requires(question -> {
                var ticket = question.ticket();
                var actor = question.actor();
                var watches = ticket.crew().inCharge().equals(actor)
                        || ticket.crew().guardian().filter(actor::equals).isPresent();
                var others = othersInside(ticket, actor);
                return Finding.when(
                        ticket.state() == TicketState.WORKING && watches && others > 0,
                        () -> Finding.of(Message.of("HP-SITE-03")
                                        .person("person", actor)
                                        .count("others", others))
                                .remedy(Remedy.act(Role.LEADER, "suspend"))
                                .remedy(Remedy.act(Role.MEMBER, "signOut")));
            });

    /** Who is in signs in once, and who is out signs out once: the count stays true. */
    static final HoldPoint<TicketQuestion> ONCE = before(List.of(SignIn.class, SignOut.class))
            .id("HP-SITE-04")
            .against(Harm.PERSON_UNACCOUNTED)
            .ofActor()
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var inside = question.ticket().presence().signedIn().contains(question.actor());
                return Finding.when(
                        inside == (question.command() instanceof SignIn),
                        () -> Finding.of(Message.of(inside ? "HP-SITE-04" : "HP-SITE-04.out")
                                .person("person", question.actor())));
            });

    /** The site disclosure was held after the permit in force. */
    static final HoldPoint<TicketQuestion> DISCLOSED = before(List.of(Start.class, Resume.class, SignDisclosure.class))
            .id("HP-DISCLOSE-01")
            .against(Harm.UNBRIEFED_AT_WORK)
            .clause(Standard.SG_TEN_DONTS, "2")
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var held = question.ticket().disclosure().heldAt();
                var permitted = question.ticket().signatures().permitted();
                var fresh = held.filter(at -> permitted
                                .filter(stamp -> at.isBefore(stamp.at()))
                                .isEmpty())
                        .isPresent();
                return Finding.when(
                        !fresh,
                        () -> Finding.of(Message.of("HP-DISCLOSE-01"))
                                .seen(held.map(at -> Message.of("evidence.held").time("at", at))
                                        .orElse(Message.of("evidence.none")))
                                .remedy(Remedy.act(Role.LEADER, "holdDisclosure")));
            });

    /** Everybody present signed the site disclosure. */
    static final HoldPoint<TicketQuestion> DISCLOSURE_SIGNED = before(WORKING)
            .id("HP-DISCLOSE-02")
            .against(Harm.UNBRIEFED_AT_WORK)
            .clause(Standard.SG_TEN_DONTS, "2")
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var signed = question.ticket().disclosure().signed();
                var present = question.ticket().presence().signedIn();
                return Finding.each(
                        present,
                        person -> !signed.contains(person),
                        person -> Finding.of(Message.of("HP-DISCLOSE-02").person("person", person))
                                .seen(Message.of("evidence.signed")
                                        .count("have", signed.size())
                                        .count("need", present.size()))
                                .remedy(Remedy.actBy(Role.MEMBER, person, "signDisclosure")));
            });

    /** Whoever comes while work goes on signs the disclosure before entering. */
    static final HoldPoint<TicketQuestion> LATE_COMER = before(SignIn.class)
            .id("HP-DISCLOSE-03")
            .against(Harm.UNBRIEFED_AT_WORK)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.ticket().state() == TicketState.WORKING
                            && !question.ticket().disclosure().signed().contains(question.actor()),
                    () -> Finding.of(Message.of("HP-DISCLOSE-03").person("person", question.actor()))
                            .remedy(Remedy.actBy(Role.MEMBER, question.actor(), "signDisclosure"))));

    /** Somebody is there to work: nobody starts alone on what needs a ticket. */
    static final HoldPoint<TicketQuestion> NOT_ALONE = before(List.of(Start.class, Resume.class))
            .id("HP-SITE-05")
            .against(Harm.UNGUARDED_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.needsPermit()
                            && question.ticket().presence().signedIn().size() < 2,
                    () -> Finding.of(Message.of("HP-SITE-05"))
                            .seen(Message.of("evidence.present")
                                    .count(
                                            "have",
                                            question.ticket()
                                                    .presence()
                                                    .signedIn()
                                                    .size()))
                            .remedy(Remedy.act(Role.MEMBER, "signIn"))));

    private static long othersInside(Ticket ticket, String actor) {
        return ticket.presence().signedIn().stream()
                .filter(person -> ticket.crew().members().contains(person) && !person.equals(actor))
                .count();
    }

    private static Finding outside(TicketQuestion question, Window window) {
        var early = question.now().isBefore(window.from());
        return Finding.of(Message.of("HP-WINDOW-01").time("from", window.from()).time("to", window.to()))
                .seen(Message.of("evidence.now").time("now", question.now()))
                .remedy(early ? new Remedy.Wait(window.from()) : new Remedy.NewTicket());
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = Stream.concat(
                    Stream.of(IN_WINDOW, EXPIRES_LATE, LEADER_PRESENT, GUARDIAN_PRESENT, STAY, ONCE),
                    Stream.of(DISCLOSED, DISCLOSURE_SIGNED, LATE_COMER, NOT_ALONE))
            .toList();
}
