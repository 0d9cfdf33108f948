package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.TicketCommand.ApplyEarth;
import io.holdpoint.kernel.ticket.TicketCommand.Confirm;
import io.holdpoint.kernel.ticket.TicketCommand.Permit;
import io.holdpoint.kernel.ticket.TicketCommand.RemoveLock;
import io.holdpoint.kernel.ticket.TicketCommand.WaiveEarth;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;

/**
 * The five rules of EN 50110-1 in their order, as far as no other file keeps it: that a lock goes on an open point, that a test
 * counts only after the last lock, and that voltage was tested before an earth goes on is asked there.
 */
public final class OrderRules {

    private OrderRules() {}

    /** Before the first earth, and before it is said that none is needed, every source is open and locked. */
    static final HoldPoint<TicketQuestion> SECURED_FIRST = before(List.of(ApplyEarth.class, WaiveEarth.class))
            .id("HP-ORDER-01")
            .against(Harm.ENERGISED_ONTO_EARTH)
            .clause(Standard.EN_50110_1, "")
            .requires(question -> question.isolates()
                    ? Finding.each(
                            question.ticket().register().points().values(),
                            point -> !point.secured(),
                            point -> Finding.of(Message.of("HP-ORDER-01")
                                            .text("point", point.source().point()))
                                    .remedy(Remedy.act(
                                            Role.PERMITTER,
                                            "lockPoint",
                                            point.source().point())))
                    : List.of());

    /** That no earth is needed is said after the test, not instead of it. */
    static final HoldPoint<TicketQuestion> TESTED_FIRST = before(WaiveEarth.class)
            .id("HP-ORDER-02")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .clause(Standard.EN_50110_1, "")
            .requires(question -> Finding.when(
                    question.ticket().checks().test().isEmpty(),
                    () -> Finding.of(Message.of("HP-ORDER-02"))
                            .seen(Message.of("evidence.none"))
                            .remedy(Remedy.act(Role.PERMITTER, "testVoltage"))));

    /** Where the ticket isolates, what stays live nearby is covered last, when the earths are on. */
    static final HoldPoint<TicketQuestion> COVERED_LAST = before(Confirm.class)
            .id("HP-ORDER-03")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .clause(Standard.EN_50110_1, "")
            .requires(question -> Finding.when(
                    question.command() instanceof Confirm sure
                            && sure.condition() == Condition.LIVE_PARTS_COVERED
                            && question.isolatesItself()
                            && question.ticket().register().earths().isEmpty()
                            && question.ticket().checks().earthWaiver().isEmpty(),
                    () -> Finding.of(Message.of("HP-ORDER-03"))
                            .seen(Registers.seen(question.ticket()))
                            .remedy(Remedy.act(Role.PERMITTER, "applyEarth"))
                            .remedy(Remedy.act(Role.PERMITTER, "waiveEarth"))));

    /** Back the other way: no lock comes off while an earth is on. */
    static final HoldPoint<TicketQuestion> EARTHS_OFF_FIRST = before(RemoveLock.class)
            .id("HP-ORDER-04")
            .against(Harm.ENERGISED_ONTO_EARTH)
            .clause(Standard.EN_50110_1, "")
            .requires(question -> Finding.each(
                    question.ticket().register().earths().entrySet(),
                    _ -> true,
                    earth -> Finding.of(Message.of("HP-ORDER-04")
                                    .text("earth", earth.getKey())
                                    .text("point", earth.getValue()))
                            .seen(Registers.seen(question.ticket()))
                            .remedy(Remedy.act(Role.PERMITTER, "removeEarth", earth.getKey()))));

    /** On high voltage an earth stands at every point from which voltage could come; low voltage has its all-pole test and lock. */
    static final HoldPoint<TicketQuestion> EARTHED_EACH_SIDE = before(Permit.class)
            .id("HP-ORDER-05")
            .against(Harm.RE_ENERGISED_ON_PEOPLE)
            .unconfirmed(Standard.SG_TEN_DONTS, "5")
            .requires(question -> question.isolatesItself()
                            && question.ticket().content().more().voltageClass().high()
                    ? Finding.each(
                            question.ticket().register().points().keySet(),
                            point -> !question.ticket().register().earths().containsValue(point),
                            point -> Finding.of(Message.of("HP-ORDER-05").text("point", point))
                                    .seen(Registers.seen(question.ticket()))
                                    .remedy(Remedy.act(Role.PERMITTER, "applyEarth", point)))
                    : List.of());

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL =
            List.of(SECURED_FIRST, TESTED_FIRST, COVERED_LAST, EARTHS_OFF_FIRST, EARTHED_EACH_SIDE);
}
