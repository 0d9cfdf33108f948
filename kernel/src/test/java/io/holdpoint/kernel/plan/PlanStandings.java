package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.World;
import io.holdpoint.kernel.plan.PlanCommand.*;
import io.holdpoint.kernel.risk.HazardChoice;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.ticket.TicketState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Plans as they may stand at a moment, and what may be asked of them then, for whoever puts the same to kernels elsewhere. */
public final class PlanStandings {

    private PlanStandings() {}

    /** The plan of a day; empty before it is drafted. */
    public static Optional<Plan> plan(PlanDay day) {
        return day.plan;
    }

    /** The time of a day. */
    public static Instant now(PlanDay day) {
        return day.now;
    }

    /** A day that goes on. */
    public static void wait(PlanDay day, long seconds) {
        day.now = day.now.plusSeconds(seconds);
    }

    /** What a plan may say, well and badly. */
    public static List<PlanContent> contents() {
        return List.of(
                PlanDay.content(),
                PlanDay.urgent(),
                PlanDay.unguardedFirstTime(),
                PlanDay.empty(),
                PlanDay.assessing(List.of()),
                PlanDay.assessing(List.of(new HazardChoice("H03", true, "a spare part is missing"))),
                PlanDay.assessing(List.of(new HazardChoice("H01", false, ""), new HazardChoice("H99", false, "?"))),
                PlanDay.between(World.at("20:30"), World.at("23:30")),
                PlanDay.between(World.at("17:30"), World.at("08:30")));
    }

    /** What may be asked of a plan. */
    public static List<PlanCommand> commands() {
        return List.of(
                new Submit(),
                new Approve(),
                new ConfirmOverride(),
                new Reject("another meter"),
                new Reject(" "),
                new Cancel("no time"),
                new Close(),
                new OverrideRisk(RiskLevel.I, "a dog in the yard"),
                new OverrideRisk(RiskLevel.II, ""),
                new OverrideRisk(RiskLevel.IV, "the panels were taken down"),
                new OverrideRisk(RiskLevel.V, "\"as usual\" \\ 照旧"));
    }

    /** The states of tickets that a plan may have. */
    public static List<TicketState> tickets() {
        return List.of(TicketState.values());
    }
}
