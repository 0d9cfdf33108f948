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
import io.holdpoint.kernel.facts.Certificate;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;
import java.util.Optional;

/** Two units, two signatures; two permitters, two permits: one is never enough where the work concerns both. */
public final class DualRules {

    private static final List<Class<?>> SIGNING = List.of(Submit.class, Issue.class);

    private DualRules() {}

    /** Where a second unit is named, its issuer has signed before anybody receives or releases the ticket. */
    static final HoldPoint<TicketQuestion> COUNTER_SIGNED = before(List.of(Receive.class, Permit.class, Start.class))
            .id("HP-DUAL-01")
            .against(Harm.ONE_PERSON_DECIDES_ALONE)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    secondUnit(question),
                    _ -> question.ticket().signatures().counterSigned().isEmpty(),
                    unit -> Finding.of(Message.of("HP-DUAL-01").text("unit", unit))
                            .seen(Message.of("evidence.none"))
                            .remedy(Remedy.act(Role.ISSUER, "counterSign", unit))));

    /** The second signature is that of another issuer, of the second unit, who does not lead the work. */
    static final HoldPoint<TicketQuestion> COUNTER_SIGNER = before(CounterSign.class)
            .id("HP-DUAL-02")
            .against(Harm.ONE_PERSON_DECIDES_ALONE)
            .ofActor()
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    !ofSecondUnit(question)
                            || signedBy(question.ticket().signatures().issued(), question.actor())
                            || question.ticket().crew().leader().equals(question.actor()),
                    () -> Finding.of(Message.of("HP-DUAL-02").person("person", question.actor()))
                            .remedy(Remedy.act(Role.ISSUER, "counterSign"))));

    /** The first signature is not the second unit's: each unit answers for its own part. */
    static final HoldPoint<TicketQuestion> OWN_ISSUER = before(Issue.class)
            .id("HP-DUAL-03")
            .against(Harm.ONE_PERSON_DECIDES_ALONE)
            .ofActor()
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    ofSecondUnit(question),
                    () -> Finding.of(Message.of("HP-DUAL-03").person("person", question.actor()))
                            .remedy(Remedy.act(Role.ISSUER, "issue"))));

    /** A contractor's leader works under two signatures: the utility's and the contractor's. */
    static final HoldPoint<TicketQuestion> CONTRACTOR = before(SIGNING)
            .id("HP-DUAL-04")
            .against(Harm.ONE_PERSON_DECIDES_ALONE)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> question.ticket().content().form() == Form.LOW_VOLTAGE_TICKET
                    ? List.of()
                    : unsigned(question, "HP-DUAL-04"));

    /** On low voltage whoever signs is told of it: which small works need two signatures the utility decides. */
    static final HoldPoint<TicketQuestion> LOW_VOLTAGE_CONTRACTOR = before(SIGNING)
            .id("WN-DUAL-01")
            .warns()
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> question.ticket().content().form() == Form.LOW_VOLTAGE_TICKET
                    ? unsigned(question, "WN-DUAL-01")
                    : List.of());

    /** Every permit of a ticket with several permits is there before work begins or goes on. */
    static final HoldPoint<TicketQuestion> ALL_PERMITS = before(List.of(Start.class, Resume.class, CompleteStep.class))
            .id("HP-DUAL-05")
            .against(Harm.WORK_WITHOUT_PERMIT)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.ticket().content().more().customerPermit()
                            && question.ticket()
                                    .signatures()
                                    .customerPermitted()
                                    .isEmpty(),
                    () -> Finding.of(Message.of("HP-DUAL-05"))
                            .seen(Message.of("evidence.none"))
                            .remedy(Remedy.act(Role.CUSTOMER_PERMITTER, "permitAsCustomer"))));

    /** Above low voltage the customer's permitter holds the high-voltage electrician's certificate. */
    static final HoldPoint<TicketQuestion> CERTIFIED = before(PermitAsCustomer.class)
            .id("HP-DUAL-06")
            .against(Harm.UNFIT_AT_WORK)
            .ofActor()
            .clause(Standard.CN_CERTIFICATES, "")
            .requires(question -> Finding.when(
                    question.ticket().content().more().voltageClass().high()
                            && question.person(question.actor())
                                    .filter(person ->
                                            person.certified(Certificate.HIGH_VOLTAGE_ELECTRICIAN, question.today()))
                                    .isEmpty(),
                    () -> Finding.of(Message.of("HP-DUAL-06").person("person", question.actor()))
                            .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.certificate")))
                            .remedy(Remedy.act(Role.CUSTOMER_PERMITTER, "permitAsCustomer"))));

    /** On a customer's installation somebody releases the customer's side, the customer's or one sent; without one, no job. */
    static final HoldPoint<TicketQuestion> CUSTOMER_SIDE = before(SIGNING)
            .id("HP-DUAL-07")
            .against(Harm.WORK_WITHOUT_PERMIT)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.needsPermit()
                            && question.has(SiteTag.CUSTOMER_PLANT)
                            && !question.ticket().content().more().customerPermit(),
                    () -> Finding.of(Message.of("HP-DUAL-07")).remedy(Remedy.act(Role.LEADER, "revise"))));

    /** Whoever releases the customer's side has no other part on the ticket. */
    static final HoldPoint<TicketQuestion> CUSTOMER_APART = before(PermitAsCustomer.class)
            .id("HP-DUAL-08")
            .against(Harm.ONE_PERSON_DECIDES_ALONE)
            .ofActor()
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.ticket().crew().has(question.actor())
                            || signedBy(question.ticket().signatures().issued(), question.actor())
                            || signedBy(question.ticket().signatures().received(), question.actor())
                            || signedBy(question.ticket().signatures().permitted(), question.actor()),
                    () -> Finding.of(Message.of("HP-DUAL-08").person("person", question.actor()))
                            .remedy(Remedy.act(Role.CUSTOMER_PERMITTER, "permitAsCustomer"))));

    private static Optional<String> secondUnit(TicketQuestion question) {
        return question.ticket().content().more().secondUnit();
    }

    private static boolean ofSecondUnit(TicketQuestion question) {
        var unit = question.person(question.actor()).map(PersonFacts::unit);
        return unit.isPresent() && unit.equals(secondUnit(question));
    }

    private static boolean signedBy(Optional<Stamp> stamp, String person) {
        return stamp.filter(by -> by.by().equals(person)).isPresent();
    }

    private static List<Finding> unsigned(TicketQuestion question, String key) {
        var leader = question.ticket().crew().leader();
        return Finding.when(
                question.needsPermit()
                        && secondUnit(question).isEmpty()
                        && question.person(leader)
                                .filter(person -> person.contract().isPresent())
                                .isPresent(),
                () -> Finding.of(Message.of(key).person("person", leader)).remedy(Remedy.act(Role.LEADER, "revise")));
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(
            COUNTER_SIGNED,
            COUNTER_SIGNER,
            OWN_ISSUER,
            CONTRACTOR,
            LOW_VOLTAGE_CONTRACTOR,
            ALL_PERMITS,
            CERTIFIED,
            CUSTOMER_SIDE,
            CUSTOMER_APART);
}
