package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.World;
import io.holdpoint.kernel.plan.PlanCommand.*;
import java.util.SortedMap;
import java.util.TreeMap;

/** Cases of {@link PlanContentRules}. */
final class PlanContentCases implements PlanCaseBook {

    @Override
    public SortedMap<String, Case> cases() {
        var cases = new TreeMap<String, Case>();
        cases.put("HP-PLAN-07", () -> new Ask(new PlanDay().drafted(PlanDay.empty()), "planner", new Submit()));
        cases.put("HP-PLAN-08", () -> {
            var day = new PlanDay().drafted(PlanDay.content());
            day.now = World.at("07:00");
            return new Ask(day, "planner", new Submit());
        });
        cases.put("WN-PLAN-14", () -> {
            var day = new PlanDay().drafted(PlanDay.content());
            day.now = World.at("12:01").minusSeconds(3 * 86_400);
            return new Ask(day, "planner", new Submit());
        });
        cases.put(
                "HP-PLAN-18",
                () -> new Ask(new PlanDay().drafted(PlanDay.unguardedFirstTime()), "planner", new Submit()));
        return cases;
    }
}
