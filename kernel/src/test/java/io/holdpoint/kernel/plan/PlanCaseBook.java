package io.holdpoint.kernel.plan;

import java.util.SortedMap;

/** Cases in which hold points of plans hold, and warnings warn, by the id of the rule; one book a file of rules. */
public interface PlanCaseBook {

    /** What a case ends with: who asks for what on that day. */
    record Ask(PlanDay day, String who, PlanCommand command) {}

    /** One case; it makes its day anew each time. */
    interface Case {
        Ask ask();
    }

    /** The cases of this book. */
    SortedMap<String, Case> cases();
}
