package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Clause;
import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.Certificate;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Nobody plans to work, enters the site or works who is not fit and entitled on that day. */
public final class PeopleRules {

    private static final List<Class<?>> FITNESS = List.of(
            Submit.class,
            Issue.class,
            Depart.class,
            SignIn.class,
            Permit.class,
            Start.class,
            Resume.class,
            CompleteStep.class,
            AddMember.class,
            OrderLeaderChange.class);

    private PeopleRules() {}

    /** The person is on record and the account is open. */
    static final HoldPoint<TicketQuestion> KNOWN = before(FITNESS)
            .id("HP-PEOPLE-01")
            .against(Harm.UNFIT_AT_WORK)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.each(
                    question.tested(),
                    id -> question.person(id).filter(PersonFacts::active).isEmpty(),
                    id -> Finding.of(Message.of("HP-PEOPLE-01").person("person", id))
                            .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.account")))));

    /** Every certificate that the work asks for is valid on every planned day. */
    static final HoldPoint<TicketQuestion> CERTIFIED =
            fitness("HP-PEOPLE-02", Clause.confirmed(Standard.CN_CERTIFICATES, ""), PeopleRules::uncertified);

    /** The yearly safety examination is passed. */
    static final HoldPoint<TicketQuestion> EXAMINED = fitness(
            "HP-PEOPLE-03",
            Clause.confirmed(Standard.CN_CERTIFICATES, ""),
            (question, person) -> lapsed(question, "HP-PEOPLE-03", person, person.examUntil(), "fact.exam"));

    /** The medical check is valid. */
    static final HoldPoint<TicketQuestion> HEALTHY = fitness(
            "HP-PEOPLE-04",
            Clause.unconfirmed(Standard.CN_CERTIFICATES, ""),
            (question, person) -> lapsed(question, "HP-PEOPLE-04", person, person.medicalUntil(), "fact.medical"));

    /** The person is not suspended. */
    static final HoldPoint<TicketQuestion> NOT_SUSPENDED = fitness(
            "HP-PEOPLE-05",
            Clause.confirmed(Standard.CSG_REVIEW, ""),
            (_, person) -> Finding.when(
                    person.suspended(),
                    () -> about("HP-PEOPLE-05", person)
                            .remedy(new Remedy.Change(Role.SUPERVISOR, Message.of("fact.suspension")))));

    /** After a break from site work the examination is taken again. */
    static final HoldPoint<TicketQuestion> IN_PRACTICE =
            fitness("HP-PEOPLE-06", Clause.confirmed(Standard.CN_CERTIFICATES, ""), PeopleRules::outOfPractice);

    /** A contractor's people work only while its licence and safety agreement run and it is not barred. */
    static final HoldPoint<TicketQuestion> UNDER_CONTRACT =
            fitness("HP-PEOPLE-07", Clause.confirmed(Standard.CN_SAFETY_REGULATION, ""), PeopleRules::contractFault);

    /** The leader is on the published list of leaders. */
    static final HoldPoint<TicketQuestion> LEADER_LISTED = before(List.of(
                    Submit.class,
                    Issue.class,
                    Permit.class,
                    Start.class,
                    Resume.class,
                    CompleteStep.class,
                    OrderLeaderChange.class))
            .id("HP-PEOPLE-08")
            .against(Harm.UNFIT_AT_WORK)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var leader = question.command() instanceof OrderLeaderChange change
                        ? change.to()
                        : question.ticket().crew().leader();
                return Finding.when(
                        !listed(question, leader, Role.LEADER),
                        () -> Finding.of(Message.of("HP-PEOPLE-08").person("person", leader))
                                .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.role-list")))
                                .remedy(Remedy.act(Role.ISSUER, "orderLeaderChange")));
            });

    /** The guardian is on the published list of guardians. */
    static final HoldPoint<TicketQuestion> GUARDIAN_LISTED = before(
                    List.of(Submit.class, Issue.class, Permit.class, Start.class, Resume.class, CompleteStep.class))
            .id("HP-PEOPLE-09")
            .against(Harm.UNFIT_AT_WORK)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.ticket().crew().guardian(),
                    guardian -> !listed(question, guardian, Role.GUARDIAN),
                    guardian -> Finding.of(Message.of("HP-PEOPLE-09").person("person", guardian))
                            .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.role-list")))));

    /** A leader has one open ticket at a time. */
    static final HoldPoint<TicketQuestion> ONE_TICKET = before(List.of(
                    Issue.class,
                    Receive.class,
                    Depart.class,
                    Permit.class,
                    Start.class,
                    Resume.class,
                    OrderLeaderChange.class,
                    SignLeaderChange.class))
            .id("HP-LEADER-01")
            .against(Harm.RESPONSIBILITY_GAP)
            .clause(Standard.CSG_REVIEW, "C07")
            .requires(question -> {
                var leader = question.nextLeader();
                return Finding.each(
                        question.clashing(),
                        other -> other.leader().equals(leader),
                        other -> Finding.of(Message.of("HP-LEADER-01")
                                        .person("person", leader)
                                        .text("ticket", other.number()))
                                .seen(Message.of("evidence.other")
                                        .text("ticket", other.number())
                                        .time("from", other.window().from())
                                        .time("to", other.window().to()))
                                .remedy(Remedy.act(Role.PERMITTER, "terminate", other.number()))
                                .remedy(Remedy.act(Role.ISSUER, "orderLeaderChange")));
            });

    /** Nobody of the crew works on another open ticket at the same time. */
    static final HoldPoint<TicketQuestion> ONE_PLACE = before(
                    List.of(Issue.class, Depart.class, SignIn.class, Start.class, AddMember.class))
            .id("HP-MEMBER-01")
            .against(Harm.PERSON_UNACCOUNTED)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.across(
                    question.clashing(),
                    other -> Finding.each(
                            question.tested(),
                            person -> other.crew().contains(person)
                                    && !(person.equals(other.leader())
                                            && person.equals(
                                                    question.ticket().crew().leader())),
                            person -> Finding.of(Message.of("HP-MEMBER-01")
                                            .person("person", person)
                                            .text("ticket", other.number()))
                                    .remedy(Remedy.act(Role.LEADER, "removeMember", person))
                                    .remedy(Remedy.act(Role.PERMITTER, "terminate", other.number())))));

    private static HoldPoint<TicketQuestion> fitness(
            String id, Clause clause, BiFunction<TicketQuestion, PersonFacts, List<Finding>> test) {
        return before(FITNESS)
                .id(id)
                .against(Harm.UNFIT_AT_WORK)
                .citing(clause)
                .requires(question -> Finding.across(question.testedKnown(), person -> test.apply(question, person)));
    }

    private static List<Finding> uncertified(TicketQuestion question, PersonFacts person) {
        var work = question.facts().workType();
        if (work.isEmpty()) {
            return List.of(about("HP-PEOPLE-02.unknown", person)
                    .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.work-type"))));
        }
        var day = question.lastDay();
        return Finding.each(
                work.get().certificates(),
                certificate -> !person.certified(certificate, day),
                certificate -> uncertified(person, certificate));
    }

    private static Finding uncertified(PersonFacts person, Certificate certificate) {
        return Finding.of(Message.of("HP-PEOPLE-02")
                        .person("person", person.id())
                        .term("certificate", "certificate." + certificate))
                .seen(Records.until(Optional.ofNullable(person.certificates().get(certificate))))
                .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.certificate")))
                .remedy(Remedy.act(Role.LEADER, "removeMember", person.id()));
    }

    private static List<Finding> lapsed(
            TicketQuestion question, String key, PersonFacts person, Optional<LocalDate> until, String fact) {
        return Finding.when(
                until.isEmpty() || until.get().isBefore(question.lastDay()),
                () -> about(key, person)
                        .seen(Records.until(until))
                        .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of(fact)))
                        .remedy(Remedy.act(Role.LEADER, "removeMember", person.id())));
    }

    private static List<Finding> outOfPractice(TicketQuestion question, PersonFacts person) {
        var days = question.facts().regime().number(Setting.SITE_BREAK_DAYS);
        return Finding.when(
                person.lastOnSite(),
                // A day that has not come is a mistake, and says nothing about practice.
                last -> last.isAfter(question.today()) || ChronoUnit.DAYS.between(last, question.today()) > days,
                last -> about(last.isAfter(question.today()) ? "HP-PEOPLE-06.future" : "HP-PEOPLE-06", person)
                        .seen(Message.of("evidence.last-on-site").text("day", last.toString()))
                        .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.exam"))));
    }

    private static List<Finding> contractFault(TicketQuestion question, PersonFacts person) {
        var day = question.lastDay();
        return Finding.when(
                person.contract(),
                contract -> contract.barred()
                        || contract.licenceUntil().isBefore(day)
                        || contract.agreementUntil().isBefore(day),
                contract -> about("HP-PEOPLE-07", person)
                        .seen(Message.of("evidence.contract")
                                .text("licence", contract.licenceUntil().toString())
                                .text("agreement", contract.agreementUntil().toString()))
                        .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.contract"))));
    }

    private static boolean listed(TicketQuestion question, String person, Role role) {
        return question.person(person)
                .filter(known -> known.holds(role, question.lastDay()))
                .isPresent();
    }

    private static Finding about(String key, PersonFacts person) {
        return Finding.of(Message.of(key).person("person", person.id()));
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = Stream.concat(
                    Stream.of(KNOWN, CERTIFIED, EXAMINED, HEALTHY, NOT_SUSPENDED, IN_PRACTICE),
                    Stream.of(UNDER_CONTRACT, LEADER_LISTED, GUARDIAN_LISTED, ONE_TICKET, ONE_PLACE))
            .toList();
}
