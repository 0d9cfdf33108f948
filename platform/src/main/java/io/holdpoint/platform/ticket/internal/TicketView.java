package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.facts.ToolCondition;
import io.holdpoint.kernel.risk.RiskGrade;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.text.ReasonView;
import io.holdpoint.kernel.text.Text;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.platform.command.ActionView;
import io.holdpoint.platform.command.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/** A ticket as its page shows it. */
record TicketView(
        String id,
        String number,
        int version,
        Ticket ticket,
        PlanBrief plan,
        Optional<RiskLevel> level,
        List<NextView> next,
        List<ActionView> actions,
        List<Moment<TicketEvent>> timeline,
        SortedMap<String, PersonBrief> people,
        SortedMap<String, ToolBrief> tools,
        List<String> hazards) {

    /** The plan behind it. */
    record PlanBrief(String id, Optional<RiskGrade> grade) {}

    /** What it waits for. */
    record NextView(String command, List<Role> by, List<String> persons, List<ReasonView> reasons) {}

    /** Somebody named on it. */
    record PersonBrief(Text name, SortedSet<Role> roles) {}

    /** A tool out on it. */
    record ToolBrief(String kind, Optional<LocalDate> testDue, ToolCondition condition) {}
}
