package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.ticket.Checks.Reading;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;
import java.util.Optional;

/** Nobody works who has drunk. Any alcohol that the instrument shows counts; how much is not asked, and not told. */
public final class AlcoholRules {

    private AlcoholRules() {}

    /** The last breath test of nobody who comes or works showed alcohol. */
    static final HoldPoint<TicketQuestion> SOBER = before(List.of(
                    Depart.class,
                    SignIn.class,
                    Permit.class,
                    Start.class,
                    Resume.class,
                    CompleteStep.class,
                    AddMember.class))
            .id("HP-ALCOHOL-01")
            .against(Harm.UNFIT_AT_WORK)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.across(
                    question.tested(),
                    person -> Finding.when(
                            breath(question, person),
                            reading -> reading.value() > 0,
                            reading -> Records.about("HP-ALCOHOL-01", person)
                                    .seen(Message.of("evidence.read").time("at", reading.at()))
                                    .remedy(Remedy.act(Role.LEADER, "removeMember", person))
                                    .remedy(Remedy.act(Role.LEADER, "takeReading", person)))));

    /** A breath test names whose breath it was, so that none is lost. */
    static final HoldPoint<TicketQuestion> NAMED = before(TakeReading.class)
            .id("HP-ALCOHOL-02")
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.command() instanceof TakeReading reading
                            && reading.kind() == ReadingKind.BREATH_ALCOHOL
                            && !question.ticket().crew().has(reading.place()),
                    () -> Finding.of(Message.of("HP-ALCOHOL-02")).remedy(Remedy.act(Role.LEADER, "takeReading"))));

    private static Optional<Reading> breath(TicketQuestion question, String person) {
        return Optional.ofNullable(
                question.ticket().checks().readings(ReadingKind.BREATH_ALCOHOL).get(person));
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(SOBER, NAMED);
}
