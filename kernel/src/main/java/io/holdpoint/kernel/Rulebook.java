package io.holdpoint.kernel;

import io.holdpoint.kernel.plan.PlanQuestion;
import io.holdpoint.kernel.plan.PlanRules;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.kernel.ticket.rules.TicketRulebook;
import java.util.List;

/** The rulebook: every hold point there is, to be printed, counted, translated and traced to tests. */
public final class Rulebook {

    private Rulebook() {}

    /** The hold points of plans. */
    public static List<HoldPoint<PlanQuestion>> plan() {
        return PlanRules.RULES.holdPoints();
    }

    /** The hold points of tickets. */
    public static List<HoldPoint<TicketQuestion>> ticket() {
        return TicketRulebook.RULES.holdPoints();
    }
}
