package io.holdpoint.kernel.explore.plans;

import io.holdpoint.kernel.World;
import io.holdpoint.kernel.plan.Arrangements;
import io.holdpoint.kernel.plan.PlanCaseBook;
import io.holdpoint.kernel.plan.PlanCommand.*;
import io.holdpoint.kernel.plan.PlanDay;
import io.holdpoint.kernel.risk.HazardChoice;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.ticket.TicketState;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Cases for rules in whose own case other rules refuse as well, or that does not lead to the bad end itself. */
final class Prepared implements PlanCaseBook {

    @Override
    public SortedMap<String, Case> cases() {
        var cases = new TreeMap<String, Case>();
        // Taken off the list, with the authority still on record.
        cases.put("HP-PLAN-04", () -> {
            var day = new PlanDay().submitted(PlanDay.content());
            day.world.change("approver2", World::unlisted);
            return new Ask(day, "approver2", new Approve());
        });
        // Three hours longer than was approved, with people at work.
        cases.put("HP-PLAN-12", () -> {
            var day = new PlanDay().approved();
            day.tickets.add(TicketState.WORKING);
            return new Ask(day, "planner", new Revise(PlanDay.between(World.at("08:30"), World.at("20:30"))));
        });
        // Of rank enough to attend, and guardian all the same.
        cases.put("HP-PLAN-16", () -> {
            var day = new PlanDay();
            day.world.change("guardian", person -> World.approving(person, RiskLevel.II));
            var content = PlanDay.arranging(a -> new Arrangements(
                    a.voltage(), a.tags(), a.circumstances(), Optional.of("guardian"), a.recorder(), a.coordination()));
            return new Ask(day.drafted(content), "planner", new Submit());
        });
        // Whole but for the hazards.
        cases.put(
                "HP-RISK-01",
                () -> new Ask(new PlanDay().drafted(PlanDay.assessing(List.of())), "planner", new Submit()));
        // Without its controls still light enough to be approved.
        cases.put(
                "HP-RISK-02",
                () -> new Ask(
                        new PlanDay().drafted(PlanDay.assessing(List.of(new HazardChoice("H03", true, "")))),
                        "planner",
                        new Submit()));
        // Lighter for no reason, so that somebody may approve it who may not accept the risk found.
        cases.put("HP-RISK-06", () -> {
            var day = new PlanDay().submitted(PlanDay.content());
            day.world.change("approver2", person -> World.approving(person, RiskLevel.IV));
            return new Ask(day, "approver", new OverrideRisk(RiskLevel.IV, " "));
        });
        return cases;
    }
}
