package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.Standing;
import io.holdpoint.kernel.ticket.Standing.Lapse;
import io.holdpoint.kernel.ticket.TicketCommand.CallLine;
import io.holdpoint.kernel.ticket.TicketCommand.OpenPoint;
import io.holdpoint.kernel.ticket.TicketCommand.Restore;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;

/** What whoever switches high voltage wears. */
public final class SwitchingGearRules {

    private static final List<Class<?>> SWITCHING = List.of(OpenPoint.class, Restore.class, CallLine.class);

    private SwitchingGearRules() {}

    /** High voltage is switched with rubber gloves for it, scanned on the ticket. */
    static final HoldPoint<TicketQuestion> GLOVES = before(SWITCHING)
            .id("HP-GEAR-01")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(
                    question -> Unmet.kit(question, switches(question), List.of("INSULATED_GLOVES_HV"), "HP-GEAR-01"));

    /** The gloves were blown up and hold air today; that lapses with the day. */
    static final HoldPoint<TicketQuestion> AIR_TESTED = before(SWITCHING)
            .id("HP-GEAR-02")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question ->
                    Unmet.condition(question, switches(question), Condition.GLOVES_AIR_TESTED, "HP-GEAR-02"));

    /** In the wet, insulating boots are worn too. */
    static final HoldPoint<TicketQuestion> BOOTS = before(SWITCHING)
            .id("HP-GEAR-03")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Unmet.kit(
                    question,
                    switches(question)
                            && question.has(SiteTag.OUTDOOR)
                            && Standing.newest(question, ReadingKind.RAIN)
                                    .filter(taken ->
                                            taken.value() != 0 && Standing.stands(question, taken.at(), Lapse.DAY))
                                    .isPresent(),
                    List.of("INSULATING_BOOTS"),
                    "HP-GEAR-03"));

    private static boolean switches(TicketQuestion question) {
        return question.ticket().content().more().voltageClass().high();
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(GLOVES, AIR_TESTED, BOOTS);
}
