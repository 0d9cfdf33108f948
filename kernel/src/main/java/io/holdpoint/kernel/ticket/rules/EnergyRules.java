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
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.Standing;
import io.holdpoint.kernel.ticket.Standing.Lapse;
import io.holdpoint.kernel.ticket.SuspensionCause;
import io.holdpoint.kernel.ticket.TicketCommand.BeginLiveTest;
import io.holdpoint.kernel.ticket.TicketCommand.CompleteStep;
import io.holdpoint.kernel.ticket.TicketCommand.End;
import io.holdpoint.kernel.ticket.TicketCommand.OpenPoint;
import io.holdpoint.kernel.ticket.TicketCommand.Permit;
import io.holdpoint.kernel.ticket.TicketCommand.Resume;
import io.holdpoint.kernel.ticket.TicketCommand.Start;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;
import java.util.stream.Stream;

/**
 * Energy that is not the supply's: secondaries of transformers, load, charge, vehicles, a live enclosure. What was made sure of
 * lapses with any interruption.
 */
public final class EnergyRules {

    private static final List<Class<?>> TOUCHING =
            List.of(OpenPoint.class, Permit.class, Start.class, Resume.class, CompleteStep.class);
    private static final List<Class<?>> UNLOADED =
            List.of(OpenPoint.class, Start.class, Resume.class, CompleteStep.class);

    private EnergyRules() {}

    /** An enclosure that carries voltage is not touched. */
    static final HoldPoint<TicketQuestion> SHELL = before(TOUCHING)
            .id("HP-SHELL-01")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Unmet.limit(question, ReadingKind.SHELL_VOLTS, "HP-SHELL-01"));

    /** No step on a current-transformer secondary before it is shorted; on a sheet the lines themselves short it. */
    static final HoldPoint<TicketQuestion> CT_SHORTED = before(CompleteStep.class)
            .id("HP-SECONDARY-01")
            .against(Harm.UNCONTROLLED_HAZARD)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Unmet.condition(
                    question,
                    question.has(SiteTag.CT_SECONDARY) && !question.type().lines(),
                    Condition.CT_SHORTED,
                    "HP-SECONDARY-01"));

    /** No step on a voltage-transformer secondary before its cores are open and capped. */
    static final HoldPoint<TicketQuestion> PT_CAPPED = before(CompleteStep.class)
            .id("HP-SECONDARY-02")
            .against(Harm.UNCONTROLLED_HAZARD)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Unmet.condition(
                    question,
                    question.has(SiteTag.PT_SECONDARY) && !question.type().lines(),
                    Condition.PT_CAPPED,
                    "HP-SECONDARY-02"));

    /** The load is off before anything is opened or disconnected. */
    static final HoldPoint<TicketQuestion> LOAD_OFF = before(UNLOADED)
            .id("HP-LOAD-01")
            .against(Harm.UNCONTROLLED_HAZARD)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question ->
                    Unmet.condition(question, question.has(SiteTag.LOADED), Condition.LOAD_OFF, "HP-LOAD-01"));

    /** A current that still flows says that the load is not off. */
    static final HoldPoint<TicketQuestion> NO_CURRENT = before(UNLOADED)
            .id("HP-LOAD-02")
            .against(Harm.UNCONTROLLED_HAZARD)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Unmet.limit(question, ReadingKind.LOAD_MILLIAMPS, "HP-LOAD-02"));

    /** The direct-current link was measured after the last change of isolation and after any interruption. */
    static final HoldPoint<TicketQuestion> LINK_MEASURED = before(Unmet.AT_WORK)
            .id("HP-DCLINK-01")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> {
                if (!question.has(SiteTag.DC_LINK)) {
                    return List.of();
                }
                var isolated = question.ticket().register().changedAt();
                var early = Standing.newest(question, ReadingKind.DC_LINK_VOLTS)
                        .filter(taken ->
                                isolated.filter(at -> taken.at().isBefore(at)).isPresent())
                        .isPresent();
                return early
                        ? List.of(Finding.of(
                                        Message.of("HP-DCLINK-01").term("kind", "reading." + ReadingKind.DC_LINK_VOLTS))
                                .seen(Message.of("evidence.isolated").time("at", isolated.orElse(question.now())))
                                .remedy(Remedy.act(Role.MEMBER, "takeReading", ReadingKind.DC_LINK_VOLTS.name())))
                        : Unmet.reading(question, true, ReadingKind.DC_LINK_VOLTS, Lapse.PAUSE, "HP-DCLINK-01");
            });

    /** It has lost its charge. */
    static final HoldPoint<TicketQuestion> LINK_DEAD = before(Unmet.AT_WORK)
            .id("HP-DCLINK-02")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Unmet.limit(question, ReadingKind.DC_LINK_VOLTS, "HP-DCLINK-02"));

    /** No vehicle is plugged in, and none can be. */
    static final HoldPoint<TicketQuestion> UNPLUGGED = before(Unmet.AT_WORK)
            .id("HP-VEHICLE-01")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Unmet.condition(
                    question, question.has(SiteTag.CHARGING_VEHICLE), Condition.VEHICLE_UNPLUGGED, "HP-VEHICLE-01"));

    /** Fence and horn keep people out of a test under high voltage. */
    static final HoldPoint<TicketQuestion> FENCED = before(
                    List.of(Start.class, Resume.class, CompleteStep.class, BeginLiveTest.class))
            .id("HP-BENCH-01")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Unmet.condition(
                    question, question.has(SiteTag.TEST_VOLTAGE), Condition.TEST_AREA_FENCED, "HP-BENCH-01"));

    /** After a test under voltage the charge is drained before anybody comes near again. */
    static final HoldPoint<TicketQuestion> DRAINED = before(Resume.class)
            .id("HP-BENCH-02")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Unmet.condition(
                    question,
                    question.has(SiteTag.TEST_VOLTAGE)
                            && question.ticket()
                                    .work()
                                    .suspension()
                                    .filter(stop -> stop.cause() == SuspensionCause.TEST_OVER)
                                    .isPresent(),
                    Condition.DISCHARGED,
                    "HP-BENCH-02"));

    /** Work with test voltage does not end with a charge left on the object: drained at least once after the start. */
    static final HoldPoint<TicketQuestion> LEFT_DRAINED = before(End.class)
            .id("HP-BENCH-03")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.ticket().work().startedAt(),
                    started -> question.has(SiteTag.TEST_VOLTAGE)
                            && question.ticket()
                                    .checks()
                                    .confirmed(Condition.DISCHARGED)
                                    .filter(at -> !at.isBefore(started))
                                    .isEmpty(),
                    _ -> Unmet.notSure(question, Condition.DISCHARGED, "HP-BENCH-03")
                            .remedy(Remedy.act(Role.LEADER, "confirm", Condition.DISCHARGED.name()))));

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = Stream.concat(
                    Stream.of(SHELL, CT_SHORTED, PT_CAPPED, LOAD_OFF, NO_CURRENT, LINK_MEASURED),
                    Stream.of(LINK_DEAD, UNPLUGGED, FENCED, DRAINED, LEFT_DRAINED))
            .toList();
}
