package io.holdpoint.kernel.explore.plans;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.plan.PlanDay;
import io.holdpoint.kernel.plan.PlanEvent;
import io.holdpoint.kernel.plan.PlanEvent.*;
import io.holdpoint.kernel.plan.PlanHistory.Recorded;
import io.holdpoint.kernel.risk.RiskLevel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Histories that the rules once let through, told to the monitors as they were: each is seen. */
class MonitorsSeeTest {

    private final PlanDay day = new PlanDay().submitted(PlanDay.content());
    private final List<Recorded> past = new ArrayList<>(day.past());

    @Test
    void aPlanApprovedByWhoChangedIt() {
        past.add(1, event("approver", new Revised(PlanDay.content())));
        past.add(event("approver", new Approved()));
        assertThat(seen(Harm.ONE_PERSON_DECIDES_ALONE))
                .containsExactly("the plan is in force, approved by who wrote it");
    }

    @Test
    void aRaiseTakenBackByWhoRaised() {
        past.add(event("planner", new RiskRaised(RiskLevel.I, "storm damage")));
        past.add(event("planner", new RiskRaised(RiskLevel.III, "there is none")));
        past.add(event("approver", new Approved()));
        assertThat(seen(Harm.ONE_PERSON_DECIDES_ALONE))
                .containsExactly("the plan is in force at a level to which one person alone took a raise back");
        assertThat(seen(Harm.TOO_RISKY_WORK)).contains("the plan is in force at a major risk");
    }

    @Test
    void aRaiseTakenBackByAnotherAlone() {
        past.add(event("approver2", new RiskRaised(RiskLevel.II, "the roof is rotten")));
        past.add(event("planner", new RiskRaised(RiskLevel.III, "it is not")));
        past.add(event("approver", new Approved()));
        assertThat(seen(Harm.ONE_PERSON_DECIDES_ALONE))
                .containsExactly("the plan is in force at a level to which one person alone took a raise back");
    }

    /** A second raise and a raise taken back by two are as they should be. */
    @Test
    void whatIsAsItShouldBeIsNotSeen() {
        past.add(event("planner", new RiskRaised(RiskLevel.II, "the roof is rotten")));
        past.add(event("planner", new RiskLoweringAsked(RiskLevel.III, "the roof was mended")));
        past.add(event("approver2", new RiskLowered(RiskLevel.III)));
        past.add(event("approver", new Approved()));
        assertThat(seen(Harm.ONE_PERSON_DECIDES_ALONE)).isEmpty();
        assertThat(seen(Harm.TOO_RISKY_WORK)).isEmpty();
    }

    private Recorded event(String who, PlanEvent event) {
        return new Recorded(event, new Stamp(who, past.getLast().stamp().at().plusSeconds(60)));
    }

    private List<String> seen(Harm harm) {
        return Monitors.against(harm).sees(new Story(past, day.facts()));
    }
}
