package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.World;
import io.holdpoint.kernel.plan.PlanCommand.*;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.ticket.TicketState;
import java.util.SortedMap;
import java.util.TreeMap;

/** Cases of {@link PlanApprovalRules}. */
final class PlanApprovalCases implements PlanCaseBook {

    @Override
    public SortedMap<String, Case> cases() {
        var cases = new TreeMap<String, Case>();
        cases.put("HP-PLAN-03", () -> new Ask(new PlanDay().submitted(PlanDay.content()), "planner", new Submit()));
        cases.put("HP-PLAN-04", () -> new Ask(new PlanDay(), "leader", new Draft("P", PlanDay.content())));
        cases.put("HP-PLAN-05", () -> new Ask(new PlanDay().submitted(PlanDay.content()), "planner", new Approve()));
        cases.put("HP-PLAN-06", () -> {
            var day = new PlanDay();
            day.world.change("approver2", person -> World.approving(person, RiskLevel.IV));
            return new Ask(day.submitted(PlanDay.content()), "approver2", new Approve());
        });
        cases.put("HP-PLAN-11", () -> new Ask(new PlanDay().submitted(PlanDay.content()), "approver", new Reject(" ")));
        cases.put("HP-PLAN-12", () -> {
            var day = new PlanDay().approved();
            day.tickets.add(TicketState.WORKING);
            return new Ask(day, "planner", new Revise(PlanDay.content()));
        });
        cases.put("HP-PLAN-13", () -> {
            var day = new PlanDay();
            day.world.change("approver2", person -> World.approving(person, RiskLevel.III));
            return new Ask(day.submitted(PlanDay.urgent()), "approver2", new Approve());
        });
        return cases;
    }
}
