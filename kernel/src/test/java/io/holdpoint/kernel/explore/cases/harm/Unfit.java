package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.facts.Certificate;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody is at work who is not fit or not entitled. */
final class Unfit implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // a stranger
                .when(
                        crew(s).anyMatch(who ->
                                s.person(who).filter(PersonFacts::active).isEmpty()),
                        "somebody unknown was at work")
                // never learnt it
                .when(
                        people(s)
                                .anyMatch(person -> s.facts()
                                        .workType()
                                        .filter(work -> work.certificates().stream()
                                                .anyMatch(one -> !person.certified(one, s.today())))
                                        .isPresent()),
                        "worked without the certificate")
                // does not know the rules
                .when(people(s).anyMatch(person -> lapsed(s, person.examUntil())), "worked without the examination")
                // ill
                .when(
                        people(s).anyMatch(person -> lapsed(s, person.medicalUntil())),
                        "worked without the medical check")
                // suspended
                .when(people(s).anyMatch(PersonFacts::suspended), "worked while suspended")
                // forgot it
                .when(
                        people(s)
                                .anyMatch(person -> person.lastOnSite()
                                        .filter(last -> last.plusDays(s.set(Setting.SITE_BREAK_DAYS))
                                                .isBefore(s.today()))
                                        .isPresent()),
                        "worked after too long a break")
                // forgot the trade
                .when(
                        people(s)
                                .anyMatch(person -> !person.certificates().isEmpty()
                                        && person.lastOnSite()
                                                .filter(last -> last.plusDays(s.set(Setting.AWAY_FROM_TRADE_DAYS))
                                                        .isBefore(s.today()))
                                                .isPresent()),
                        "worked after too long away from the trade")
                // a contractor who may not
                .when(
                        people(s)
                                .anyMatch(person -> person.contract()
                                        .filter(contract -> contract.barred()
                                                || contract.licenceUntil().isBefore(s.today())
                                                || contract.agreementUntil().isBefore(s.today()))
                                        .isPresent()),
                        "a contractor worked who may not")
                // a leader who is none
                .when(s.begins() && !listed(s, s.after().crew().leader(), Role.LEADER), "somebody led who may not")
                // a guardian who is none
                .when(
                        s.begins()
                                && s.after()
                                        .crew()
                                        .guardian()
                                        .filter(who -> !listed(s, who, Role.GUARDIAN))
                                        .isPresent(),
                        "somebody guarded who may not")
                // knows low voltage only
                .when(
                        s.high()
                                && s.type().outage()
                                && people(s)
                                        .anyMatch(person ->
                                                !person.certified(Certificate.HIGH_VOLTAGE_ELECTRICIAN, s.today())),
                        "worked on high voltage without its certificate")
                // leads beyond his voltage
                .when(s.begins() && beyond(s, s.after().crew().leader()), "led beyond his voltage")
                // signs beyond his voltage
                .when(signs(s) && beyond(s, s.stamp().by()), "signed beyond his voltage")
                // the customer's permitter knows low voltage only
                .when(
                        s.event() instanceof CustomerPermitted
                                && s.high()
                                && s.person(s.stamp().by())
                                        .filter(person ->
                                                person.certified(Certificate.HIGH_VOLTAGE_ELECTRICIAN, s.today()))
                                        .isEmpty(),
                        "released high voltage without its certificate")
                // nobody can help
                .when(
                        s.begins()
                                && s.present().size() >= s.set(Setting.FIRST_AIDERS_FROM_CREW)
                                && aiders(s) < s.set(Setting.FIRST_AIDERS_MIN),
                        "worked with nobody who can help")
                // has drunk
                .when(
                        (s.begins() || s.event() instanceof StepCompleted || s.event() instanceof SignedIn)
                                && crew(s).anyMatch(who -> Optional.ofNullable(s.after()
                                                .checks()
                                                .readings(ReadingKind.BREATH_ALCOHOL)
                                                .get(who))
                                        .filter(breath -> breath.value() > 0)
                                        .isPresent()),
                        "worked drunk")
                // new on live parts
                .when(s.live() && people(s).anyMatch(person -> person.fitness().newcomer()), "a newcomer worked live")
                // new and alone
                .when(
                        s.tag(SiteTag.LONE)
                                && people(s).anyMatch(person -> person.fitness().newcomer()),
                        "a newcomer worked alone")
                // new and in charge
                .when(
                        s.begins()
                                && Stream.concat(
                                                Stream.of(s.after().crew().inCharge()),
                                                s.after().crew().guardian().stream())
                                        .anyMatch(who -> s.person(who)
                                                .filter(person ->
                                                        person.fitness().newcomer())
                                                .isPresent()),
                        "a newcomer was in charge")
                // never trained for what kills here
                .when(
                        people(s)
                                .anyMatch(person -> s.after().content().hazards().stream()
                                        .anyMatch(hazard -> Optional.ofNullable(person.fitness()
                                                        .trainedUntil()
                                                        .get(hazard))
                                                .filter(until -> until.isBefore(s.today()))
                                                .isPresent())),
                        "worked untrained for a hazard of the place")
                .words();
    }

    /** Whose fitness counts now: the crew's when they begin, his who comes in. */
    private static Stream<String> crew(Scene s) {
        if (s.begins() || s.event() instanceof StepCompleted) {
            return s.after().crew().everybody().stream();
        }
        return s.event() instanceof SignedIn ? Stream.of(s.stamp().by()) : Stream.of();
    }

    private static Stream<PersonFacts> people(Scene s) {
        return crew(s).flatMap(who -> s.person(who).stream());
    }

    private static boolean lapsed(Scene s, Optional<LocalDate> until) {
        return until.filter(day -> !day.isBefore(s.today())).isEmpty();
    }

    private static boolean listed(Scene s, String who, Role role) {
        return s.person(who).filter(person -> person.holds(role, s.today())).isPresent();
    }

    private static boolean signs(Scene s) {
        return s.event() instanceof Issued || s.event() instanceof Received || s.event() instanceof Permitted;
    }

    private static boolean beyond(Scene s, String who) {
        return s.person(who)
                .flatMap(person -> person.fitness().upTo())
                .filter(most -> most.compareTo(s.voltage()) < 0)
                .isPresent();
    }

    private static long aiders(Scene s) {
        return s.present().stream()
                .filter(who -> s.person(who)
                        .flatMap(person -> person.fitness().firstAidUntil())
                        .filter(until -> !until.isBefore(s.today()))
                        .isPresent())
                .count();
    }
}
