package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.Certificate;
import io.holdpoint.kernel.facts.Fitness;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;
import java.util.Optional;

/** Certificates and lists reach as far as this ticket's voltage, height and live parts do. */
public final class EligibilityRules {

    /** Whenever people are chosen, enter the site or begin. */
    static final List<Class<?>> CHOOSING = List.of(
            Submit.class,
            Issue.class,
            Depart.class,
            SignIn.class,
            Permit.class,
            Start.class,
            Resume.class,
            AddMember.class,
            OrderLeaderChange.class,
            Delegate.class);

    private static final List<Class<?>> CREW =
            List.of(Submit.class, Issue.class, Depart.class, Permit.class, Start.class, Resume.class);
    private static final List<Class<?>> SIGNING = List.of(
            Issue.class, CounterSign.class, Receive.class, Permit.class, GrantExtension.class, TakeOverShift.class);
    private static final List<SiteTag> HIGH_UP = List.of(SiteTag.HEIGHT, SiteTag.POLE, SiteTag.LADDER);

    private EligibilityRules() {}

    /** Above low voltage everybody on electrical work is a high-voltage electrician. */
    static final HoldPoint<TicketQuestion> HIGH_VOLTAGE = before(CHOOSING)
            .id("HP-FIT-01")
            .against(Harm.UNFIT_AT_WORK)
            .clause(Standard.CN_CERTIFICATES, "")
            .requires(question -> high(question) && electrical(question)
                    ? Records.ofTested(question, EligibilityRules::lowVoltageOnly)
                    : List.of());

    /** Near live parts nobody is without an electrician's certificate. */
    static final HoldPoint<TicketQuestion> QUALIFIED = before(CHOOSING)
            .id("HP-FIT-02")
            .against(Harm.TOO_CLOSE_TO_LIVE)
            .clause(Standard.OSHA_1910_269, "")
            .requires(question -> Exposure.live(question) || question.has(SiteTag.NEAR_LIVE)
                    ? Records.ofTested(question, EligibilityRules::unqualified)
                    : List.of());

    /** Where work is done high up, somebody of the crew is certified for it. */
    static final HoldPoint<TicketQuestion> CLIMBER = before(CREW)
            .id("HP-FIT-03")
            .against(Harm.FALL)
            .unconfirmed(Standard.CN_CERTIFICATES, "")
            .requires(question -> Finding.when(
                    highUp(question) && climbers(question).isEmpty(),
                    () -> Finding.of(Message.of("HP-FIT-03"))
                            .seen(Message.of("evidence.none"))
                            .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.certificate")))
                            .remedy(Remedy.act(Role.LEADER, "addMember"))));

    /** Whoever is not certified for work at height stays on the ground. */
    static final HoldPoint<TicketQuestion> STAYS_DOWN = before(List.of(Issue.class, Start.class, AddMember.class))
            .id("WN-FIT-01")
            .warns()
            .against(Harm.FALL)
            .unconfirmed(Standard.CN_CERTIFICATES, "")
            .requires(question -> highUp(question)
                    ? Records.gap(
                            "WN-FIT-01",
                            Records.those(question, question.tested(), person -> !climbs(question, person)),
                            new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.certificate")))
                    : List.of());

    /** The leader is listed for this voltage. */
    static final HoldPoint<TicketQuestion> LEADER_LISTED = before(List.of(
                    Submit.class, Issue.class, Permit.class, Start.class, Resume.class, OrderLeaderChange.class))
            .id("HP-FIT-04")
            .against(Harm.UNFIT_AT_WORK)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> listedTooLow(question, "HP-FIT-04", question.nextLeader()));

    /** Issuer and permitter are listed for this voltage. */
    static final HoldPoint<TicketQuestion> SIGNER_LISTED = before(SIGNING)
            .id("HP-FIT-05")
            .against(Harm.UNFIT_AT_WORK)
            .ofActor()
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> listedTooLow(question, "HP-FIT-05", question.actor()));

    /** After long away from the trade, whoever holds a certificate shows in practice that he still can. */
    static final HoldPoint<TicketQuestion> IN_TRADE = before(CHOOSING)
            .id("HP-FIT-06")
            .against(Harm.UNFIT_AT_WORK)
            .unconfirmed(Standard.CN_CERTIFICATES, "")
            .requires(question -> Records.ofTested(question, EligibilityRules::outOfTrade));

    /** A contractor's people are insured. */
    static final HoldPoint<TicketQuestion> INSURED = before(CHOOSING)
            .id("HP-FIT-07")
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Records.ofTested(
                    question,
                    (_, person) -> Finding.when(
                            person.contract().isPresent() && !person.fitness().insured(),
                            () -> Records.about("HP-FIT-07", person.id())
                                    .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.insurance")))
                                    .remedy(Remedy.act(Role.LEADER, "removeMember", person.id())))));

    /** Above low voltage the customer's permitter is a high-voltage electrician. */
    static final HoldPoint<TicketQuestion> CUSTOMER = before(PermitAsCustomer.class)
            .id("HP-FIT-08")
            .against(Harm.UNFIT_AT_WORK)
            .ofActor()
            .clause(Standard.CN_CERTIFICATES, "")
            .requires(question -> Finding.when(
                    high(question)
                            && question.person(question.actor())
                                    .filter(person ->
                                            person.certified(Certificate.HIGH_VOLTAGE_ELECTRICIAN, question.today()))
                                    .isEmpty(),
                    () -> Records.about("HP-FIT-08", question.actor())
                            .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.certificate")))
                            .remedy(Remedy.act(Role.CUSTOMER_PERMITTER, "permitAsCustomer"))));

    private static List<Finding> lowVoltageOnly(TicketQuestion question, PersonFacts person) {
        return Finding.when(
                !person.certified(Certificate.HIGH_VOLTAGE_ELECTRICIAN, question.lastDay()),
                () -> Finding.of(Message.of("HP-FIT-01")
                                .person("person", person.id())
                                .term("voltage", voltage(question)))
                        .seen(Records.until(
                                Optional.ofNullable(person.certificates().get(Certificate.HIGH_VOLTAGE_ELECTRICIAN))))
                        .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.certificate")))
                        .remedy(Remedy.act(Role.LEADER, "removeMember", person.id())));
    }

    private static List<Finding> unqualified(TicketQuestion question, PersonFacts person) {
        var day = question.lastDay();
        return Finding.when(
                !person.certified(Certificate.LOW_VOLTAGE_ELECTRICIAN, day)
                        && !person.certified(Certificate.HIGH_VOLTAGE_ELECTRICIAN, day),
                () -> Records.about("HP-FIT-02", person.id())
                        .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.certificate")))
                        .remedy(Remedy.act(Role.LEADER, "removeMember", person.id())));
    }

    private static List<Finding> listedTooLow(TicketQuestion question, String key, String id) {
        var worked = question.ticket().content().more().voltageClass();
        return Finding.when(
                question.person(id).map(PersonFacts::fitness).flatMap(Fitness::upTo),
                upTo -> !upTo.covers(worked),
                upTo -> Finding.of(Message.of(key).person("person", id).term("voltage", voltage(question)))
                        .seen(Message.of("evidence.listed-up-to").term("voltage", "voltage." + upTo))
                        .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.role-list"))));
    }

    private static List<Finding> outOfTrade(TicketQuestion question, PersonFacts person) {
        var days = question.facts().regime().number(Setting.AWAY_FROM_TRADE_DAYS);
        return Finding.when(
                person.lastOnSite(),
                last -> !person.certificates().isEmpty() && last.plusDays(days).isBefore(question.today()),
                last -> Records.about("HP-FIT-06", person.id())
                        .seen(Message.of("evidence.last-on-site").text("day", last.toString()))
                        .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.practice")))
                        .remedy(Remedy.act(Role.LEADER, "removeMember", person.id())));
    }

    /** Whether the work is an electrician's; work that nobody knows is. */
    private static boolean electrical(TicketQuestion question) {
        var work = question.facts().workType();
        return work.isEmpty()
                || question.isolates()
                || Exposure.live(question)
                || work.get().certificates().contains(Certificate.LOW_VOLTAGE_ELECTRICIAN)
                || work.get().certificates().contains(Certificate.HIGH_VOLTAGE_ELECTRICIAN);
    }

    private static boolean high(TicketQuestion question) {
        return question.ticket().content().more().voltageClass().high();
    }

    private static String voltage(TicketQuestion question) {
        VoltageClass worked = question.ticket().content().more().voltageClass();
        return "voltage." + worked;
    }

    private static boolean highUp(TicketQuestion question) {
        for (SiteTag tag : HIGH_UP) {
            if (question.has(tag)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> climbers(TicketQuestion question) {
        return Records.those(question, question.ticket().everybody(), person -> climbs(question, person));
    }

    private static boolean climbs(TicketQuestion question, PersonFacts person) {
        return person.certified(Certificate.WORK_AT_HEIGHT, question.lastDay());
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(
            HIGH_VOLTAGE, QUALIFIED, CLIMBER, STAYS_DOWN, LEADER_LISTED, SIGNER_LISTED, IN_TRADE, INSURED, CUSTOMER);
}
