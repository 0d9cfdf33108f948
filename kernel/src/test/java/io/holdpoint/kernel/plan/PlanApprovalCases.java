package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.PersonFacts;
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
        // An approver who changed a plan of somebody else's.
        cases.put("HP-PLAN-05", () -> {
            var day = new PlanDay();
            day.world.change("approver", PlanApprovalCases::planning);
            day.drafted(PlanDay.content()).does("approver", new Revise(PlanDay.content()));
            return new Ask(day.does("planner", new Submit()), "approver", new Approve());
        });
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

    private static PersonFacts planning(PersonFacts person) {
        var roles = new TreeMap<>(person.roles());
        roles.put(Role.PLANNER, World.DAY.plusYears(1));
        return new World.Change(person).roles(roles).made();
    }
}
