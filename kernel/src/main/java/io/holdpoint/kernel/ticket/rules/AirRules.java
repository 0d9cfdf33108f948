package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Exposure;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.Standing;
import io.holdpoint.kernel.ticket.TicketCommand.CompleteStep;
import io.holdpoint.kernel.ticket.TicketCommand.Resume;
import io.holdpoint.kernel.ticket.TicketCommand.SignIn;
import io.holdpoint.kernel.ticket.TicketCommand.Start;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.kernel.ticket.TicketState;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ventilate, then test, then work. Until the work starts the crew stays outside, where the gas is measured; from then on whoever
 * signs in goes in.
 */
public final class AirRules {

    private static final List<Class<?>> ENTRY = List.of(SignIn.class, Start.class, Resume.class);
    private static final List<Class<?>> INSIDE = List.of(SignIn.class, Start.class, Resume.class, CompleteStep.class);

    private AirRules() {}

    /** Everything that the place asks for was measured. */
    static final HoldPoint<TicketQuestion> MEASURED = before(ENTRY)
            .id("HP-AIR-01")
            .against(Harm.BAD_AIR)
            .unconfirmed(Standard.SG_TEN_DONTS, "9")
            .requires(question -> Finding.across(
                    entered(question), kind -> Unmet.reading(question, true, kind, Standing.Lapse.MOVE, "HP-AIR-01")));

    /** It was measured shortly before entry. */
    static final HoldPoint<TicketQuestion> FRESH = before(ENTRY)
            .id("HP-AIR-02")
            .against(Harm.BAD_AIR)
            .unconfirmed(Standard.SG_TEN_DONTS, "9")
            .requires(question -> Finding.across(
                    entered(question), kind -> Unmet.age(question, true, kind, Setting.GAS_AGE_MINUTES, "HP-AIR-02")));

    /** While people are inside it is measured again and again. */
    static final HoldPoint<TicketQuestion> REPEATED = before(CompleteStep.class)
            .id("HP-AIR-03")
            .against(Harm.BAD_AIR)
            .unconfirmed(Standard.SG_TEN_DONTS, "9")
            .requires(question -> Finding.across(
                    Exposure.air(question),
                    kind -> Unmet.age(question, true, kind, Setting.GAS_REPEAT_MINUTES, "HP-AIR-03")));

    /** Oxygen is neither too low to breathe nor so high that everything burns. */
    static final HoldPoint<TicketQuestion> OXYGEN = before(INSIDE)
            .id("HP-AIR-04")
            .against(Harm.BAD_AIR)
            .clause(Standard.SG_TEN_DONTS, "9")
            .requires(question -> Unmet.limit(question, ReadingKind.OXYGEN, "HP-AIR-04"));

    /** Flammable gas is far below what can explode. */
    static final HoldPoint<TicketQuestion> FLAMMABLE = before(INSIDE)
            .id("HP-AIR-05")
            .against(Harm.BAD_AIR)
            .clause(Standard.SG_TEN_DONTS, "9")
            .requires(question -> Unmet.limit(question, ReadingKind.LEL, "HP-AIR-05"));

    /** Carbon monoxide is within its limit. */
    static final HoldPoint<TicketQuestion> MONOXIDE = before(INSIDE)
            .id("HP-AIR-06")
            .against(Harm.BAD_AIR)
            .unconfirmed(Standard.SG_TEN_DONTS, "9")
            .requires(question -> Unmet.limit(question, ReadingKind.CO, "HP-AIR-06"));

    /** Hydrogen sulphide is within its limit. */
    static final HoldPoint<TicketQuestion> SULPHIDE = before(INSIDE)
            .id("HP-AIR-07")
            .against(Harm.BAD_AIR)
            .unconfirmed(Standard.SG_TEN_DONTS, "9")
            .requires(question -> Unmet.limit(question, ReadingKind.H2S, "HP-AIR-07"));

    /** Nobody goes where sulphur hexafluoride has leaked. */
    static final HoldPoint<TicketQuestion> HEXAFLUORIDE = before(INSIDE)
            .id("HP-AIR-08")
            .against(Harm.BAD_AIR)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Unmet.limit(question, ReadingKind.SF6, "HP-AIR-08"));

    /** The room was ventilated; that lapses with any interruption. */
    static final HoldPoint<TicketQuestion> VENTILATED = before(ENTRY)
            .id("HP-AIR-09")
            .against(Harm.BAD_AIR)
            .clause(Standard.SG_TEN_DONTS, "9")
            .requires(question ->
                    Unmet.condition(question, !entered(question).isEmpty(), Condition.VENTILATED, "HP-AIR-09"));

    /** First ventilated, then measured: what was read before the ventilation says nothing. */
    static final HoldPoint<TicketQuestion> IN_ORDER = before(ENTRY)
            .id("HP-AIR-10")
            .against(Harm.BAD_AIR)
            .clause(Standard.SG_TEN_DONTS, "9")
            .requires(question -> {
                var aired = question.ticket().checks().confirmed(Condition.VENTILATED);
                return aired.isEmpty()
                        ? List.of()
                        : Finding.each(
                                entered(question),
                                kind -> Standing.newest(question, kind)
                                        .filter(taken -> taken.at().isBefore(aired.get()))
                                        .isPresent(),
                                kind -> Finding.of(Message.of("HP-AIR-10").term("kind", "reading." + kind))
                                        .seen(Message.of("evidence.confirmed").time("at", aired.get()))
                                        .remedy(Remedy.act(Role.MEMBER, "takeReading", kind.name())));
            });

    /** A watcher stands outside with the rescue kit; that lapses with any interruption. */
    static final HoldPoint<TicketQuestion> WATCHED = before(INSIDE)
            .id("HP-AIR-11")
            .against(Harm.BAD_AIR)
            .unconfirmed(Standard.SG_TEN_DONTS, "9")
            .requires(question -> Unmet.condition(
                    question,
                    question.has(SiteTag.CONFINED_SPACE) && goesIn(question),
                    Condition.RESCUE_READY,
                    "HP-AIR-11"));

    /** Nobody is alone in a confined space: one inside, one outside at least. */
    static final HoldPoint<TicketQuestion> NOT_ALONE = before(Unmet.AT_WORK)
            .id("HP-AIR-12")
            .against(Harm.BAD_AIR)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> {
                var present = question.ticket().presence().signedIn().size();
                return Finding.when(
                        question.has(SiteTag.CONFINED_SPACE) && present < 2,
                        () -> Finding.of(Message.of("HP-AIR-12"))
                                .seen(Message.of("evidence.present").count("have", present))
                                .remedy(Remedy.act(Role.MEMBER, "signIn")));
            });

    private static List<ReadingKind> entered(TicketQuestion question) {
        return goesIn(question) ? Exposure.air(question) : List.of();
    }

    private static boolean goesIn(TicketQuestion question) {
        return !(question.command() instanceof SignIn) || question.ticket().state() == TicketState.WORKING;
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = Stream.concat(
                    Stream.of(MEASURED, FRESH, REPEATED, OXYGEN, FLAMMABLE, MONOXIDE),
                    Stream.of(SULPHIDE, HEXAFLUORIDE, VENTILATED, IN_ORDER, WATCHED, NOT_ALONE))
            .toList();
}
