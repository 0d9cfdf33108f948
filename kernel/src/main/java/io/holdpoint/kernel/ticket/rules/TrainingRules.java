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
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Trained for what can kill here, and able to help when it happens all the same. */
public final class TrainingRules {

    private TrainingRules() {}

    /** Whoever works is trained for each grave hazard of the ticket; what lapsed holds, what is unknown where much is at stake. */
    static final HoldPoint<TicketQuestion> TRAINED = before(
                    List.of(Submit.class, Issue.class, SignIn.class, Start.class, AddMember.class))
            .id("HP-TRAIN-01")
            .against(Harm.UNFIT_AT_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Records.ofTested(question, TrainingRules::untrained));

    /** On ordinary low voltage, training of which nothing is on record is named. */
    static final HoldPoint<TicketQuestion> TRAINING_UNKNOWN = before(
                    List.of(Submit.class, Issue.class, AddMember.class))
            .id("WN-TRAIN-01")
            .warns()
            .against(Harm.UNFIT_AT_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Exposure.grave(question)
                    ? List.of()
                    : Records.gap(
                            "WN-TRAIN-01",
                            Records.those(question, question.tested(), person -> unrecorded(question, person)),
                            new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.training"))));

    /** Among those present are as many first-aiders as the regime asks for. */
    static final HoldPoint<TicketQuestion> FIRST_AID = before(List.of(Start.class, Resume.class))
            .id("HP-AID-01")
            .against(Harm.UNFIT_AT_WORK)
            .unconfirmed(Standard.OSHA_1910_269, "")
            .requires(question -> {
                var certain = Exposure.grave(question)
                        ? able(question)
                        : able(question) + unknown(question).size();
                return Finding.when(certain < asked(question), () -> tooFew(question, "HP-AID-01"));
            });

    /** On ordinary low voltage, first-aid training of which nothing is on record is named. */
    static final HoldPoint<TicketQuestion> FIRST_AID_UNKNOWN = before(List.of(Start.class, Resume.class))
            .id("WN-AID-01")
            .warns()
            .against(Harm.UNFIT_AT_WORK)
            .unconfirmed(Standard.OSHA_1910_269, "")
            .requires(question -> !Exposure.grave(question) && able(question) < asked(question)
                    ? Records.gap("WN-AID-01", unknown(question), firstAid())
                    : List.of());

    private static List<Finding> untrained(TicketQuestion question, PersonFacts person) {
        var day = question.lastDay();
        var grave = Exposure.grave(question);
        return Finding.each(
                question.graveHazards(),
                hazard -> {
                    var until = until(person, hazard);
                    return until.isPresent() ? until.get().isBefore(day) : grave;
                },
                hazard -> Finding.of(Message.of("HP-TRAIN-01")
                                .person("person", person.id())
                                .term("hazard", "hazard." + hazard))
                        .seen(Records.until(until(person, hazard)))
                        .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.training")))
                        .remedy(Remedy.act(Role.LEADER, "removeMember", person.id())));
    }

    private static boolean unrecorded(TicketQuestion question, PersonFacts person) {
        for (String hazard : question.graveHazards()) {
            if (until(person, hazard).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<LocalDate> until(PersonFacts person, String hazard) {
        return Optional.ofNullable(person.fitness().trainedUntil().get(hazard));
    }

    private static long asked(TicketQuestion question) {
        var regime = question.facts().regime();
        var present = question.ticket().presence().signedIn().size();
        return present < regime.number(Setting.FIRST_AIDERS_FROM_CREW) ? 0 : regime.number(Setting.FIRST_AIDERS_MIN);
    }

    private static int able(TicketQuestion question) {
        return Records.those(
                        question,
                        question.ticket().presence().signedIn(),
                        person -> person.fitness()
                                .firstAidUntil()
                                .filter(until -> !until.isBefore(question.today()))
                                .isPresent())
                .size();
    }

    private static List<String> unknown(TicketQuestion question) {
        return Records.those(
                question,
                question.ticket().presence().signedIn(),
                person -> person.fitness().firstAidUntil().isEmpty());
    }

    private static Finding tooFew(TicketQuestion question, String key) {
        return Finding.of(Message.of(key).count("need", asked(question)).count("have", able(question)))
                .seen(Message.of("evidence.present")
                        .count("have", question.ticket().presence().signedIn().size()))
                .remedy(firstAid())
                .remedy(Remedy.act(Role.LEADER, "addMember"));
    }

    private static Remedy firstAid() {
        return new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.first-aid"));
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(TRAINED, TRAINING_UNKNOWN, FIRST_AID, FIRST_AID_UNKNOWN);
}
