package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.plan.PlanCommand.*;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Cases of {@link AttendanceRules}; the plan is of level III. */
final class AttendanceCases implements PlanCaseBook {

    @Override
    public SortedMap<String, Case> cases() {
        var cases = new TreeMap<String, Case>();
        cases.put("HP-PLAN-15", () -> submitting(Optional.empty(), Optional.of("REC-1")));
        cases.put("HP-PLAN-16", () -> submitting(Optional.of("guardian"), Optional.of("REC-1")));
        cases.put("HP-PLAN-17", () -> submitting(Optional.of("approver"), Optional.empty()));
        return cases;
    }

    private static Ask submitting(Optional<String> attendee, Optional<String> recorder) {
        var content = PlanDay.arranging(
                a -> new Arrangements(a.voltage(), a.tags(), a.circumstances(), attendee, recorder, a.coordination()));
        return new Ask(new PlanDay().drafted(content), "planner", new Submit());
    }
}
