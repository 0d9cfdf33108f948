package io.holdpoint.kernel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.Catalogue;
import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Rulebook;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.plan.PlanCommand.*;
import io.holdpoint.kernel.risk.ControlClass;
import io.holdpoint.kernel.risk.Hazard;
import io.holdpoint.kernel.risk.HazardChoice;
import io.holdpoint.kernel.risk.Lec;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.ticket.TicketState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A plan's way, and every hold point on it. */
class PlanKernelTest {

    private static final Instant DAY_BEFORE = World.at("09:00").minusSeconds(86_400);
    private static final SortedSet<String> SHOWN = new TreeSet<>();

    private final World world = new World();
    private final SortedMap<String, Hazard> hazards = new TreeMap<>(World.HAZARDS);
    private final List<TicketState> tickets = new ArrayList<>();
    private Optional<Plan> plan = Optional.empty();
    private Instant now = DAY_BEFORE;

    @Test
    void isDraftedSubmittedApprovedAndClosed() {
        approved();
        tickets.add(TicketState.ARCHIVED);
        does("planner", new Close());
        assertThat(plan.orElseThrow().state()).isEqualTo(PlanState.CLOSED);
    }

    /** H01, H05 and H08 are residual IV; the customer's own generation raises that by one. LEC, five bands. */
    @Test
    void gradesByTheGravestResidualLevelAndRaises() {
        submitted(content("", choice("H01", false, ""), choice("H08", false, "")));
        var grade = plan.orElseThrow().grade().orElseThrow();
        assertThat(grade.inherent()).isEqualTo(RiskLevel.I);
        assertThat(grade.residual()).isEqualTo(RiskLevel.IV);
        assertThat(grade.raises()).containsExactly("raise.customer-generation");
        assertThat(grade.level()).isEqualTo(RiskLevel.III);
    }

    @Test
    void aWaivedControlCountsAsAbsent() {
        submitted(content("", choice("H09", true, "no ladder is used")));
        assertThat(plan.orElseThrow().grade().orElseThrow().residual()).isEqualTo(RiskLevel.II);
    }

    @Test
    void everyHoldPointHolds() {
        held("leader", new Draft("P", content("")), "HP-PLAN-04");
        submitted(content(""));
        held("planner", new Submit(), "HP-PLAN-03");
        held("planner", new Approve(), "HP-PLAN-04", "HP-PLAN-05", "HP-PLAN-06");
        held("approver", new Reject(" "), "HP-PLAN-11");
        held("planner", new Close(), "HP-PLAN-03", "HP-PLAN-10");
        plan = Optional.empty();
        approved();
        tickets.add(TicketState.WORKING);
        held("planner", new Close(), "HP-PLAN-09");
        held("planner", new Cancel("no"), "HP-PLAN-09");
        plan = Optional.empty();
        tickets.clear();
        submitted(content("", choice("H08", true, "no other source can be found")));
        held("approver", new Approve(), "HP-PLAN-06");
        plan = Optional.empty();
        does("planner", new Draft("P", emptied(content(""))));
        held("planner", new Submit(), "HP-PLAN-07", "HP-RISK-01");
        plan = Optional.empty();
        does("planner", new Draft("P", content("", choice("H09", true, ""))));
        held("planner", new Submit(), "HP-RISK-02");
        plan = Optional.empty();
        now = World.at("07:00");
        does("planner", new Draft("P", content("")));
        held("planner", new Submit(), "HP-PLAN-08");
        plan = Optional.empty();
        does("planner", new Draft("P", content("customer has no supply")));
        does("planner", new Submit());
        softControls();
        assertThat(SHOWN)
                .containsExactlyInAnyOrderElementsOf(
                        Rulebook.plan().stream().map(point -> point.id()).toList());
    }

    /** Level III and above is not left to rules and protective equipment alone without a reason. */
    private void softControls() {
        plan = Optional.empty();
        now = DAY_BEFORE;
        hazards.put("H09", new Hazard("H09", new Lec(30, 60, 15), 1800, List.of(ControlClass.PROTECT)));
        does("planner", new Draft("P", content("", choice("H09", false, ""))));
        held("planner", new Submit(), "HP-RISK-03");
    }

    private void approved() {
        submitted(content(""));
        does("approver", new Approve());
    }

    private void submitted(PlanContent content) {
        does("planner", new Draft("P", content));
        does("planner", new Submit());
    }

    private Decision<PlanEvent> decide(String who, PlanCommand command) {
        var facts = new PlanFacts(
                world.regime,
                World.OFFSET,
                world.people,
                world.place,
                Optional.of(Catalogue.workType("METER_REPLACE")),
                hazards,
                tickets);
        return PlanKernel.decide(plan, command, who, facts, now);
    }

    private void does(String who, PlanCommand command) {
        switch (decide(who, command)) {
            case Decision.Held<PlanEvent> held ->
                throw new AssertionError(held.reasons().toString());
            case Decision.Granted<PlanEvent> granted -> {
                var stamp = new Stamp(who, now);
                for (PlanEvent event : granted.events()) {
                    plan = Optional.of(plan.map(known -> PlanHistory.evolve(known, event, stamp))
                            .orElseGet(() -> PlanHistory.begin(event, stamp)));
                }
            }
        }
    }

    private void held(String who, PlanCommand command, String... by) {
        var ids = new TreeSet<String>();
        if (decide(who, command) instanceof Decision.Held<PlanEvent> held) {
            held.reasons().forEach(reason -> ids.add(reason.holdPoint()));
        }
        assertThat(ids).containsExactlyInAnyOrder(by);
        SHOWN.addAll(ids);
    }

    private static HazardChoice choice(String hazard, boolean waived, String reason) {
        return new HazardChoice(hazard, waived, reason);
    }

    private static PlanContent content(String urgent, HazardChoice... hazards) {
        var chosen = hazards.length == 0
                ? List.of(choice("H01", false, "the box is scanned twice"), choice("H05", false, ""))
                : List.of(hazards);
        return new PlanContent(
                "unit",
                "METER_REPLACE",
                "replace the meter",
                "C-100",
                "M-NEW",
                World.at("08:30"),
                World.at("17:30"),
                "leader",
                Optional.of("guardian"),
                new TreeSet<>(List.of("wang")),
                chosen,
                false,
                false,
                urgent);
    }

    private static PlanContent emptied(PlanContent c) {
        return new PlanContent(
                c.unit(),
                c.workType(),
                " ",
                c.customer(),
                c.newMeter(),
                c.from(),
                c.to(),
                c.leader(),
                c.guardian(),
                c.members(),
                List.of(),
                c.night(),
                c.firstTimeCrew(),
                c.urgentReason());
    }
}
