package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.ArrayList;
import java.util.List;

/** Who is new works accompanied, and where the voltage asks for two, nobody works alone. */
public final class NewcomerRules {

    private static final List<SiteTag> EXPOSED = List.of(
            SiteTag.NEAR_LIVE, SiteTag.LIVE_PARTS, SiteTag.CT_SECONDARY, SiteTag.PT_SECONDARY, SiteTag.TEST_VOLTAGE);

    private NewcomerRules() {}

    /** Who is new neither leads nor guards. */
    static final HoldPoint<TicketQuestion> FOLLOWS = before(List.of(
                    Submit.class,
                    Issue.class,
                    Permit.class,
                    Start.class,
                    Resume.class,
                    OrderLeaderChange.class,
                    Delegate.class))
            .id("HP-NEW-01")
            .against(Harm.UNFIT_AT_WORK)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.each(
                    inCharge(question),
                    person -> isNew(question, person),
                    person -> Records.about("HP-NEW-01", person)
                            .remedy(Remedy.act(Role.ISSUER, "orderLeaderChange"))
                            .remedy(Remedy.act(Role.LEADER, "revise"))));

    /** Who is new is not sent alone far from help; work on live parts is asked elsewhere. */
    static final HoldPoint<TicketQuestion> NOT_LONE = before(EligibilityRules.CHOOSING)
            .id("HP-NEW-02")
            .against(Harm.UNFIT_AT_WORK)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> question.has(SiteTag.LONE)
                    ? Records.ofTested(
                            question,
                            (_, person) -> Finding.when(
                                    person.fitness().newcomer(),
                                    () -> Records.about("HP-NEW-02", person.id())
                                            .remedy(Remedy.act(Role.LEADER, "removeMember", person.id()))))
                    : List.of());

    /** Who is new is on site only together with somebody of the crew who is not. */
    static final HoldPoint<TicketQuestion> ACCOMPANIED = before(List.of(SignIn.class, SignOut.class))
            .id("HP-NEW-03")
            .against(Harm.UNGUARDED_WORK)
            .ofActor()
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var inside = afterwards(question);
                var fresh = Records.those(question, inside, NewcomerRules::isNew);
                var leaves = question.command() instanceof SignOut && isNew(question, question.actor());
                return Finding.each(
                        fresh,
                        _ -> fresh.size() == inside.size() && !leaves,
                        person -> Records.about("HP-NEW-03", person)
                                .remedy(
                                        question.command() instanceof SignIn
                                                ? Remedy.act(Role.LEADER, "signIn")
                                                : Remedy.actBy(Role.MEMBER, person, "signOut")));
            });

    /** From the voltage that the regime names, somebody else is there at every step. */
    static final HoldPoint<TicketQuestion> TWO = before(List.of(Start.class, Resume.class, CompleteStep.class))
            .id("HP-TWO-01")
            .against(Harm.UNGUARDED_WORK)
            .clause(Standard.OSHA_1910_269, "")
            .requires(question -> {
                var present = question.ticket().presence().signedIn().size();
                var saidElsewhere = question.needsPermit() && !(question.command() instanceof CompleteStep);
                return Finding.when(
                        present < 2 && !saidElsewhere && takesTwo(question),
                        () -> Finding.of(Message.of("HP-TWO-01"))
                                .seen(Message.of("evidence.present").count("have", present))
                                .remedy(Remedy.act(Role.MEMBER, "signIn")));
            });

    private static List<String> inCharge(TicketQuestion question) {
        var all = new ArrayList<String>();
        all.add(question.nextLeader());
        question.ticket().crew().guardian().ifPresent(all::add);
        if (question.command() instanceof Delegate stand) {
            all.add(stand.to());
        }
        return all;
    }

    private static List<String> afterwards(TicketQuestion question) {
        var inside = new ArrayList<>(question.ticket().presence().signedIn());
        inside.remove(question.actor());
        if (question.command() instanceof SignIn) {
            inside.add(question.actor());
        }
        return inside;
    }

    private static boolean isNew(TicketQuestion question, String person) {
        return question.person(person).filter(NewcomerRules::isNew).isPresent();
    }

    private static boolean isNew(PersonFacts person) {
        return person.fitness().newcomer();
    }

    /** Whether there is voltage to be feared, and the lowest voltage of its class is not below the regime's. */
    private static boolean takesTwo(TicketQuestion question) {
        var worked = question.ticket().content().more().voltageClass();
        var feared = worked.high() || question.isolates() || exposed(question);
        return feared && lowest(worked) >= question.facts().regime().number(Setting.TWO_WORKERS_FROM_VOLTS);
    }

    private static boolean exposed(TicketQuestion question) {
        for (SiteTag tag : EXPOSED) {
            if (question.has(tag)) {
                return true;
            }
        }
        return false;
    }

    /** Where a class begins, volts. */
    private static long lowest(VoltageClass worked) {
        long below = 0;
        for (VoltageClass each : VoltageClass.values()) {
            if (each == worked) {
                break;
            }
            below = each.volts();
        }
        return below;
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(FOLLOWS, NOT_LONE, ACCOMPANIED, TWO);
}
