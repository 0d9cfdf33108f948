package io.holdpoint.kernel.plan;

import static io.holdpoint.kernel.plan.PlanDay.content;

import io.holdpoint.kernel.World;
import io.holdpoint.kernel.plan.PlanCommand.*;
import io.holdpoint.kernel.risk.HazardChoice;
import io.holdpoint.kernel.risk.RiskLevel;
import java.util.SortedMap;
import java.util.TreeMap;

/** Cases of {@link RiskOverrideRules}. */
final class RiskOverrideCases implements PlanCaseBook {

    @Override
    public SortedMap<String, Case> cases() {
        var cases = new TreeMap<String, Case>();
        cases.put("HP-RISK-06", () -> new Ask(submitted(), "planner", new OverrideRisk(RiskLevel.II, " ")));
        cases.put("HP-RISK-07", () -> new Ask(submitted(), "planner", new OverrideRisk(RiskLevel.III, "as it is")));
        // H08 without its controls is level I.
        cases.put("HP-RISK-08", () -> {
            var day = new PlanDay();
            day.world.change("approver", person -> World.approving(person, RiskLevel.I));
            day.submitted(content(new HazardChoice("H08", true, "no other source can be found")));
            return new Ask(day, "approver", new OverrideRisk(RiskLevel.II, "we know the house"));
        });
        cases.put("HP-RISK-09", () -> new Ask(submitted(), "approver", new ConfirmOverride()));
        // Who raised the risk takes the raise back, and would do so alone.
        cases.put("HP-RISK-10", () -> new Ask(raised("approver", "approver"), "approver", new ConfirmOverride()));
        cases.put("HP-RISK-11", () -> {
            var day = asked();
            day.world.change("approver2", person -> World.approving(person, RiskLevel.IV));
            return new Ask(day, "approver2", new ConfirmOverride());
        });
        return cases;
    }

    /** Raised by one person, with a request to take the raise back that waits. */
    private static PlanDay raised(String raising, String asking) {
        return submitted()
                .does(raising, new OverrideRisk(RiskLevel.II, "the roof is rotten"))
                .does(asking, new OverrideRisk(RiskLevel.III, "the roof was mended"));
    }

    private static PlanDay submitted() {
        return new PlanDay().submitted(content());
    }

    private static PlanDay asked() {
        return submitted().does("approver", new OverrideRisk(RiskLevel.IV, "the panels were taken down"));
    }
}
