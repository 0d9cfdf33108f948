package io.holdpoint.kernel.plan;

import static io.holdpoint.kernel.plan.PlanDay.choice;
import static io.holdpoint.kernel.plan.PlanDay.content;
import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.Contract;
import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.plan.PlanCommand.*;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.risk.HazardChoice;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.risk.WeatherAlert;
import io.holdpoint.kernel.ticket.TicketState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan's way, its risk, and what changes both. */
class PlanKernelTest {

    private final PlanDay day = new PlanDay();

    @Test
    void isDraftedSubmittedApprovedAndClosed() {
        day.approved();
        day.tickets.add(TicketState.ARCHIVED);
        day.does("planner", new Close());
        assertThat(day.now().state()).isEqualTo(PlanState.CLOSED);
    }

    /** H01 and H08 are residual IV; the customer's own generation raises that by one. LEC, five bands. */
    @Test
    void gradesByTheGravestResidualLevelAndRaises() {
        day.submitted(content(choice("H01", "scanned"), choice("H08", "")));
        var grade = day.now().grade().orElseThrow();
        assertThat(grade.inherent()).isEqualTo(RiskLevel.I);
        assertThat(grade.residual()).isEqualTo(RiskLevel.IV);
        assertThat(grade.raises()).containsExactly("raise.customer-generation");
        assertThat(grade.level()).isEqualTo(RiskLevel.III);
    }

    @Test
    void aWaivedControlCountsAsAbsent() {
        day.submitted(content(new HazardChoice("H09", true, "no ladder is used")));
        assertThat(day.now().grade().orElseThrow().residual()).isEqualTo(RiskLevel.II);
    }

    /** A change of an approved plan is approved again, and by nobody before it is handed in again. */
    @Test
    void aChangedPlanIsApprovedAgain() {
        day.approved().does("planner", new Revise(content(choice("H01", "scanned"))));
        assertThat(day.now().state()).isEqualTo(PlanState.DRAFT);
        assertThat(day.now().approver()).isEmpty();
        assertThat(day.told("approver", new Approve())).contains("HP-PLAN-03");
        day.does("planner", new Submit()).does("approver", new Approve());
        assertThat(day.now().state()).isEqualTo(PlanState.APPROVED);
    }

    @Test
    void aPlanThatWaitsForItsApproverIsSentBackBeforeItIsChanged() {
        day.submitted(content());
        assertThat(day.told("planner", new Revise(content()))).containsExactly("HP-PLAN-03");
    }

    /** What happens between handing in and approval counts: an alert lifts III to no more, a clash of crews still holds. */
    @Test
    void theRiskIsLookedAtAgainWhenThePlanIsApproved() {
        day.world.place = new World()
                .place.map(place -> new ServicePoint(
                        place.customer(),
                        place.address(),
                        place.box(),
                        place.boxName(),
                        place.meter(),
                        List.of(place.sources().getFirst())));
        day.submitted(content());
        assertThat(day.now().level()).contains(RiskLevel.IV);
        day.world.change("approver2", person -> World.approving(person, RiskLevel.IV));
        assertThat(day.told("approver2", new Approve())).isEmpty();
        day.alerts.add(WeatherAlert.TYPHOON);
        assertThat(day.told("approver2", new Approve())).containsExactly("HP-PLAN-06");
    }

    @Test
    void thePlannerRaisesTheRiskAlone() {
        day.submitted(content()).does("planner", new OverrideRisk(RiskLevel.II, "the roof is rotten"));
        assertThat(day.now().level()).contains(RiskLevel.II);
        assertThat(day.now().grade().orElseThrow().level()).isEqualTo(RiskLevel.III);
    }

    /** Who attends at level III is not enough for level II, and a raise after handing in does not slip past that. */
    @Test
    void aRaiseAfterHandingInAsksForAnotherAttendee() {
        day.submitted(content());
        day.world.change("approver", person -> World.approving(person, RiskLevel.III));
        assertThat(day.told("approver2", new Approve())).isEmpty();
        day.does("planner", new OverrideRisk(RiskLevel.II, "the roof is rotten"));
        assertThat(day.told("approver2", new Approve())).containsExactly("HP-PLAN-15");
    }

    @Test
    void aLighterRiskWaitsForASecondPerson() {
        day.submitted(content()).does("planner", new OverrideRisk(RiskLevel.IV, "the panels were taken down"));
        assertThat(day.now().level()).contains(RiskLevel.III);
        assertThat(day.told("planner", new ConfirmOverride())).contains("HP-RISK-10");
        day.does("approver2", new ConfirmOverride());
        assertThat(day.now().level()).contains(RiskLevel.IV);
    }

    /** Who changed somebody else's plan wrote a part of it, and does not approve it; nor does who wrote it first. */
    @Test
    void whoWroteAnyPartOfAPlanDoesNotApproveIt() {
        plansAndApproves("approver2");
        plansAndApproves("planner");
        day.drafted(content()).does("approver2", new Revise(content())).does("planner", new Submit());
        assertThat(day.told("approver2", new Approve())).containsExactly("HP-PLAN-05");
        assertThat(day.told("planner", new Approve())).containsExactly("HP-PLAN-05");
        assertThat(day.told("approver", new Approve())).isEmpty();
        day.does("approver", new Approve())
                .does("planner", new Revise(content(choice("H01", "scanned"))))
                .does("planner", new Submit());
        assertThat(day.told("approver2", new Approve())).containsExactly("HP-PLAN-05");
    }

    /** Nor does he confirm that its risk is lighter. */
    @Test
    void whoWroteAnyPartOfAPlanDoesNotConfirmThatItIsLighter() {
        plansAndApproves("approver2");
        day.drafted(content())
                .does("approver2", new Revise(content()))
                .does("planner", new Submit())
                .does("planner", new OverrideRisk(RiskLevel.IV, "the panels were taken down"));
        assertThat(day.told("approver2", new ConfirmOverride())).containsExactly("HP-RISK-10");
        assertThat(day.told("approver", new ConfirmOverride())).isEmpty();
    }

    /** Who raised the risk takes the raise back with a second person only, and until then it stands. */
    @ParameterizedTest
    @CsvSource({"approver, approver", "chief, approver", "planner, approver", "approver, planner"})
    void aRaiseIsTakenBackByTwo(String raising, String asking) {
        day.submitted(content())
                .does(raising, new OverrideRisk(RiskLevel.II, "the roof is rotten"))
                .does(asking, new OverrideRisk(RiskLevel.III, "the roof was mended"));
        assertThat(day.now().level()).contains(RiskLevel.II);
        assertThat(day.told(asking, new ConfirmOverride())).contains("HP-RISK-10");
        day.does("approver2", new ConfirmOverride());
        assertThat(day.now().level()).contains(RiskLevel.III);
    }

    /** Whose authority does not reach the raised level does not take it back. */
    @Test
    void aRaiseIsTakenBackByAuthorityForTheRaisedLevel() {
        day.world.change("approver2", person -> World.approving(person, RiskLevel.III));
        day.submitted(content())
                .does("planner", new OverrideRisk(RiskLevel.II, "the roof is rotten"))
                .does("planner", new OverrideRisk(RiskLevel.III, "the roof was mended"));
        assertThat(day.told("approver2", new ConfirmOverride())).containsExactly("HP-RISK-11");
    }

    /** A raise to major that nothing found is taken back as every raise is; a draft keeps it until it is handed in. */
    @Test
    void aRaiseToMajorIsTakenBackByTwoToo() {
        day.drafted(content()).does("planner", new OverrideRisk(RiskLevel.I, "storm damage"));
        assertThat(day.told("planner", new OverrideRisk(RiskLevel.III, "no damage")))
                .containsExactly("HP-PLAN-03");
        day.world.change("approver", person -> World.approving(person, RiskLevel.I));
        var attended = PlanDay.arranging(a -> new Arrangements(
                a.voltage(), a.tags(), a.circumstances(), Optional.of("chief"), a.recorder(), a.coordination()));
        day.does("planner", new Revise(attended)).does("planner", new Submit());
        assertThat(day.told("chief", new Approve())).contains("HP-PLAN-06");
        day.does("planner", new OverrideRisk(RiskLevel.III, "no damage"));
        assertThat(day.told("approver2", new ConfirmOverride())).containsExactly("HP-RISK-11");
        day.does("chief", new ConfirmOverride());
        assertThat(day.told("chief", new Approve())).isEmpty();
    }

    /** A history of the time when one person could take a raise back is read with the raise in force. */
    @Test
    void anOlderHistoryKeepsTheRaise() {
        day.submitted(content()).does("planner", new OverrideRisk(RiskLevel.II, "the roof is rotten"));
        var plan = PlanHistory.evolve(
                day.now(), new PlanEvent.RiskRaised(RiskLevel.III, "it is not"), new Stamp("planner", day.now));
        assertThat(plan.level()).contains(RiskLevel.II);
    }

    private void plansAndApproves(String id) {
        day.world.change(id, person -> {
            var roles = new TreeMap<>(person.roles());
            roles.put(Role.PLANNER, World.DAY.plusYears(1));
            roles.put(Role.APPROVER, World.DAY.plusYears(1));
            return World.approving(new World.Change(person).roles(roles).made(), RiskLevel.II);
        });
    }

    /** What was lowered was another plan; what was raised stays raised. */
    @Test
    void aChangedPlanKeepsARaiseAndLosesALowering() {
        day.submitted(content())
                .does("planner", new OverrideRisk(RiskLevel.IV, "the panels were taken down"))
                .does("approver2", new ConfirmOverride())
                .does("approver", new Approve())
                .does("planner", new Revise(content()));
        assertThat(day.now().override()).isEmpty();
        day.does("planner", new OverrideRisk(RiskLevel.I, "storm damage"))
                .does("planner", new Revise(content(choice("H01", "scanned"))));
        assertThat(day.now().levelOver(RiskLevel.IV)).isEqualTo(RiskLevel.I);
    }

    /** Nobody lowers what is still being written. */
    @Test
    void aDraftIsNotLowered() {
        day.drafted(content());
        assertThat(day.told("planner", new OverrideRisk(RiskLevel.V, "easy"))).containsExactly("HP-PLAN-03");
    }

    @Test
    void anUrgentPlanIsApprovedByAHigherAuthorityWhereTheRegimeSaysSo() {
        day.world.change("approver2", person -> World.approving(person, RiskLevel.III));
        day.submitted(PlanDay.urgent());
        assertThat(day.told("approver2", new Approve())).containsExactly("HP-PLAN-13");
        assertThat(day.told("approver", new Approve())).isEmpty();
        day.regime(Setting.URGENT_PLAN_GOES_HIGHER, 0);
        assertThat(day.told("approver2", new Approve())).isEmpty();
    }

    /** Weekly plans by Friday noon of the week before, whatever day of the week the work is on. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-20T03:59:59Z, 2026-11-23T00:30:00Z, false",
        "2026-11-20T04:00:01Z, 2026-11-23T00:30:00Z, true",
        "2026-11-20T03:59:59Z, 2026-11-29T00:30:00Z, false",
        "2026-11-20T04:00:01Z, 2026-11-29T00:30:00Z, true",
        "2026-11-20T04:00:01Z, 2026-11-30T00:30:00Z, false",
    })
    void whatIsHandedInAfterTheWeeklyCutOffIsToldSo(Instant now, Instant from, boolean told) {
        day.drafted(PlanDay.between(from, from.plusSeconds(3_600)));
        day.now = now;
        assertThat(day.told("planner", new Submit()).contains("WN-PLAN-14")).isEqualTo(told);
    }

    /** Night is from 22:00 to 06:00, and nobody has to tick it. */
    @ParameterizedTest
    @CsvSource({
        "08:30, 17:30, false",
        "05:59, 07:00, true",
        "06:00, 22:00, false",
        "06:00, 22:01, true",
        "22:30, 23:00, true",
        "08:00, 07:00, false",
    })
    void aPlanThatReachesIntoTheNightIsRaised(String from, String to, boolean night) {
        var grade = PlanKernel.grade(PlanDay.between(World.at(from), World.at(to)), day.facts());
        assertThat(grade.raises().contains("raise.night")).isEqualTo(night);
    }

    @Test
    void everyCircumstanceRaisesAndIsToldAndAllTogetherRaiseByOne() {
        var content = PlanDay.arranging(a -> new Arrangements(
                a.voltage(),
                new TreeSet<>(List.of(SiteTag.NIGHT)),
                new TreeSet<>(List.of(Circumstance.values())),
                a.attendee(),
                a.recorder(),
                a.coordination()));
        day.others.add(day.other("leader2", "C-100"));
        day.others.add(day.other("leader3", "C-100"));
        var grade = PlanKernel.grade(content, day.facts());
        assertThat(grade.raises())
                .containsExactly(
                        "raise.customer-generation",
                        "raise.weather-alert",
                        "raise.several-crews",
                        "raise.public-event",
                        "raise.cramped-live-work");
        assertThat(grade.residual()).isEqualTo(RiskLevel.IV);
        assertThat(grade.level()).isEqualTo(RiskLevel.III);
    }

    /** Two crews are not several, and two plans of one leader are one crew. */
    @Test
    void crewsAreCountedByTheirLeaders() {
        day.others.add(day.other("leader2", "C-100"));
        day.others.add(day.other("leader", "C-100"));
        assertThat(PlanKernel.grade(content(), day.facts()).raises()).doesNotContain("raise.several-crews");
    }

    @Test
    void twoWorksAtOnePlaceGoTogetherWhereSomebodyCoordinates() {
        day.others.add(day.other("leader2", "C-100"));
        day.drafted(content());
        assertThat(day.told("planner", new Submit())).containsExactly("HP-CLASH-01");
        day.drafted(PlanDay.arranging(a -> new Arrangements(
                a.voltage(),
                a.tags(),
                a.circumstances(),
                a.attendee(),
                a.recorder(),
                "leader2 switches, leader waits for his call")));
        assertThat(day.told("planner", new Submit())).isEmpty();
    }

    /** A licence that ends before the last day of the window is no licence for it. */
    @Test
    void aContractRunsUntilTheLastDay() {
        day.world.change(
                "wang",
                person -> new World.Change(person)
                        .contract(Optional.of(new Contract(World.DAY, World.DAY.minusDays(1), false)))
                        .made());
        day.drafted(content());
        assertThat(day.told("planner", new Submit())).containsExactly("HP-TEAM-01");
    }

    /** At level III somebody of the city department or a county leader attends; a team leader's rank is not enough. */
    @Test
    void whoAttendsHasTheRankThatTheLevelAsksFor() {
        day.world.change("approver2", person -> World.approving(person, RiskLevel.IV));
        var content = PlanDay.arranging(a -> new Arrangements(
                a.voltage(), a.tags(), a.circumstances(), Optional.of("approver2"), a.recorder(), a.coordination()));
        day.drafted(content);
        assertThat(day.told("planner", new Submit())).containsExactly("HP-PLAN-15");
        day.world.change("approver2", person -> World.approving(person, RiskLevel.III));
        assertThat(day.told("planner", new Submit())).isEmpty();
    }

    @Test
    void aPlaceThatIsSpecialAsksForAHazardThatComesWithIt() {
        var arranged = PlanDay.arranging(a -> new Arrangements(
                a.voltage(),
                new TreeSet<>(List.of(SiteTag.POLE)),
                a.circumstances(),
                a.attendee(),
                a.recorder(),
                a.coordination()));
        day.drafted(arranged);
        assertThat(day.told("planner", new Submit())).containsExactly("HP-RISK-04");
        var assessed = new PlanContent(
                arranged.unit(),
                arranged.workType(),
                arranged.task(),
                arranged.customer(),
                arranged.newMeter(),
                arranged.from(),
                arranged.to(),
                arranged.leader(),
                arranged.guardian(),
                arranged.members(),
                List.of(choice("H10", "")),
                false,
                false,
                "",
                arranged.arrangements());
        day.drafted(assessed);
        assertThat(day.told("planner", new Submit())).isEmpty();
    }
}
