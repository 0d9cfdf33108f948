package io.holdpoint.platform.plan.internal;

import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.plan.PlanContent;
import io.holdpoint.kernel.plan.PlanEvent;
import io.holdpoint.kernel.plan.PlanState;
import io.holdpoint.kernel.risk.RiskGrade;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.risk.RiskOverride;
import io.holdpoint.kernel.text.Text;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.platform.command.ActionView;
import io.holdpoint.platform.command.Moment;
import io.holdpoint.platform.plan.PlanTickets.Brief;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A plan as its page shows it; {@code outlook} is the risk as the plan is written now, before it is fixed by handing in, and
 * {@code level} the level that counts once it is.
 */
record PlanView(
        String id,
        int version,
        PlanState state,
        PlanContent content,
        String planner,
        Optional<RiskGrade> grade,
        RiskGrade outlook,
        Optional<RiskLevel> level,
        Optional<RiskOverride> override,
        Optional<String> approver,
        List<Brief> tickets,
        Optional<Form> form,
        Optional<ServicePoint> servicePoint,
        List<ActionView> actions,
        List<Moment<PlanEvent>> timeline,
        SortedMap<String, Text> people) {}
