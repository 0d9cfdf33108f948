package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.World;
import io.holdpoint.kernel.plan.PlanCommand.*;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cases of {@link TeamRules}. */
final class TeamCases implements PlanCaseBook {

    @Override
    public SortedMap<String, Case> cases() {
        var cases = new TreeMap<String, Case>();
        cases.put("HP-TEAM-01", () -> {
            var day = new PlanDay();
            day.world.change("wang", World::barred);
            return new Ask(day.drafted(PlanDay.content()), "planner", new Submit());
        });
        cases.put("WN-TEAM-02", () -> beside("leader", "C-200"));
        cases.put("WN-TEAM-03", () -> {
            var day = new PlanDay();
            var other = day.other("leader2", "C-200");
            day.others.add(new OtherPlan(
                    other.id(),
                    other.unit(),
                    other.task(),
                    other.customer(),
                    other.from(),
                    other.to(),
                    other.leader(),
                    new TreeSet<>(List.of("leader2", "wang")),
                    other.occupation()));
            return new Ask(day.drafted(PlanDay.content()), "planner", new Submit());
        });
        return cases;
    }

    private static Ask beside(String leader, String customer, String... points) {
        var day = new PlanDay();
        day.others.add(day.other(leader, customer, points));
        return new Ask(day.drafted(PlanDay.content()), "planner", new Submit());
    }
}
