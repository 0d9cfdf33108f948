package io.holdpoint.platform.plan.internal;

import io.holdpoint.kernel.plan.PlanContent;
import io.holdpoint.kernel.plan.PlanState;
import io.holdpoint.kernel.risk.RiskGrade;
import io.holdpoint.kernel.text.Text;
import io.holdpoint.kernel.ticket.Form;
import java.util.Optional;
import java.util.SortedMap;

/** A plan as a list shows it. */
record PlanRow(
        String id,
        int version,
        PlanState state,
        PlanContent content,
        String planner,
        Optional<RiskGrade> grade,
        Optional<String> approver,
        Optional<Form> form,
        SortedMap<String, Text> people) {}
