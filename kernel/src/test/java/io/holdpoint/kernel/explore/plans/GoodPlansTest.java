package io.holdpoint.kernel.explore.plans;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.plan.Arrangements;
import io.holdpoint.kernel.plan.PlanCommand.*;
import io.holdpoint.kernel.plan.PlanDay;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.ticket.TicketState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No monitor sees anything bad in a good plan: what they see without a rule is not what they always see. */
class GoodPlansTest {

    @Test
    void aPlanInTimeEndsWell() {
        var day = new PlanDay().approved();
        day.tickets.add(TicketState.WORKING);
        assertThat(bad(day)).isEmpty();
        day.tickets.set(0, TicketState.ARCHIVED);
        assertThat(bad(day.does("planner", new Close()))).isEmpty();
    }

    @Test
    void aPlanSentBackAndChangedEndsWell() {
        var day = new PlanDay()
                .submitted(PlanDay.content())
                .does("approver", new Reject("another meter"))
                .does("planner", new Revise(PlanDay.content()))
                .does("planner", new Submit())
                .does("approver", new Approve())
                .does("planner", new Revise(PlanDay.content()))
                .does("planner", new Submit())
                .does("approver2", new Approve());
        assertThat(bad(day)).isEmpty();
    }

    @Test
    void aRiskMadeLighterByTwoEndsWell() {
        var day = new PlanDay()
                .submitted(PlanDay.content())
                .does("approver", new OverrideRisk(RiskLevel.IV, "the panels were taken down"))
                .does("approver2", new ConfirmOverride())
                .does("approver", new Approve());
        assertThat(bad(day)).isEmpty();
    }

    @Test
    void aRiskMadeGraverEndsWell() {
        var day = new PlanDay()
                .submitted(PlanDay.content())
                .does("planner", new OverrideRisk(RiskLevel.II, "a dog in the yard"))
                .does("approver", new Approve());
        assertThat(bad(day)).isEmpty();
    }

    @Test
    void anUrgentPlanApprovedHigherEndsWell() {
        assertThat(bad(new PlanDay().submitted(PlanDay.urgent()).does("approver", new Approve())))
                .isEmpty();
    }

    @Test
    void twoWorksThatAreCoordinatedEndWell() {
        var day = new PlanDay();
        day.others.add(day.other("leader2", "C-200", "F-7"));
        var content = PlanDay.arranging(a -> new Arrangements(
                a.voltage(), a.tags(), a.circumstances(), a.attendee(), a.recorder(), "leader2 keeps the fuse"));
        assertThat(bad(day.submitted(content).does("approver", new Approve()))).isEmpty();
    }

    /** What is bad in a day, at whatever moment; the tickets are of its end. */
    private static List<String> bad(PlanDay day) {
        var words = new ArrayList<String>();
        var past = day.past();
        for (int length = 1; length <= past.size(); length++) {
            var story = new Story(past.subList(0, length), day.facts());
            for (Harm harm : Monitors.harms()) {
                Monitors.against(harm).sees(story).forEach(seen -> words.add(harm + ": " + seen));
            }
        }
        return words;
    }
}
