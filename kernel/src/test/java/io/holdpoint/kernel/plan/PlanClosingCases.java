package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.plan.PlanCommand.*;
import io.holdpoint.kernel.ticket.TicketState;
import java.util.SortedMap;
import java.util.TreeMap;

/** Cases of {@link PlanClosingRules}. */
final class PlanClosingCases implements PlanCaseBook {

    @Override
    public SortedMap<String, Case> cases() {
        var cases = new TreeMap<String, Case>();
        cases.put("HP-PLAN-09", () -> {
            var day = new PlanDay().approved();
            day.tickets.add(TicketState.WORKING);
            return new Ask(day, "planner", new Cancel("no"));
        });
        cases.put("HP-PLAN-10", () -> new Ask(new PlanDay().approved(), "planner", new Close()));
        return cases;
    }
}
