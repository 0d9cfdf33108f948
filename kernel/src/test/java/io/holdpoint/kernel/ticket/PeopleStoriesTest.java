package io.holdpoint.kernel.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.Duty;
import io.holdpoint.kernel.facts.Fitness;
import io.holdpoint.kernel.facts.Rating;
import io.holdpoint.kernel.facts.ToolCondition;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the rules about people let happen, what they never do, and how a crew gets on after them. */
class PeopleStoriesTest {

    private static final List<String> CREW = List.of("leader", "guardian", "wang", "zhao");

    /** Decision 30: on ordinary low voltage, what nobody has entered yet warns and stops no job. */
    @Test
    void nothingOnRecordStopsNoOrdinaryJob() {
        var day = unrecorded(new Day());
        assertThat(day.archived().ticket().state()).isEqualTo(TicketState.ARCHIVED);
        var other = unrecorded(new Day()).permitted().disclosed();
        assertThat(other.told("leader", new Start())).contains("WN-AID-01");
    }

    /** Decision 30: where much is at stake, the same gaps hold. */
    @Test
    void nothingOnRecordHoldsOnHighVoltage() {
        var day = Staged.highVoltage(unrecorded(new Day()).permitted().disclosed());
        assertThat(day.reasons("leader", new Start())).contains("HP-TRAIN-01", "HP-AID-01", "HP-HOURS-05", "HP-KIT-02");
    }

    /** Whoever sees danger stops the work, whatever is wrong with him, the ticket and the world. */
    @Test
    void stoppingWorkAndLeavingAreNeverHeldForAMember() {
        for (String who : CREW) {
            var day = Staged.highVoltage(new Day().working());
            Staged.fitness(day, f -> Fitness.NOTHING_ELSE);
            CREW.forEach(id -> Staged.breath(day, id, 500));
            CREW.forEach(id -> day.world.change(id, World::inactive).change(id, World::suspended));
            CREW.forEach(id -> day.world.change(id, World::barred));
            day.world.tools.clear();
            day.plan = Optional.empty();
            day.at("23:30");
            assertThat(day.reasons(who, new Suspend(SuspensionCause.STOP_WORK, "sparks", false)))
                    .isEmpty();
        }
        var day = Staged.fitness(new Day().working(), "wang", Fit.newcomer());
        assertThat(day.reasons("wang", new SignOut())).isEmpty();
    }

    /** Emergency repair lifts the hours, once its fault is on record; the one who goes is told. */
    @Test
    void anEmergencyLiftsTheHours() {
        var day = new Day().issued().does("permitter", new Receive()).met();
        Staged.fitness(day, "wang", Fit.duty(Optional.of(new Duty(0, 7 * 60, 12, 36 * 60 + 1))));
        assertThat(day.reasons("leader", new Depart())).contains("HP-HOURS-01", "HP-HOURS-02", "HP-HOURS-04");
        DutyCases.emergency(day);
        assertThat(day.told("leader", new Depart()))
                .contains("WN-HOURS-01", "WN-HOURS-02", "WN-HOURS-04")
                .doesNotContain("HP-HOURS-01", "HP-HOURS-02", "HP-HOURS-04");
    }

    /** The new leader comes, is briefed, discloses, and everybody signs again; then work goes on. */
    @Test
    void aNewLeaderDisclosesAnew() {
        var day = KitCases.ledBySecond(new Day().working());
        assertThat(day.reasons("wang", new CompleteStep("S-OLD-READING", day.photo())))
                .contains("HP-BRIEF-01", "HP-DISCLOSE-02");
        day.does("wang", new Suspend(SuspensionCause.OTHER, "new leader", false))
                .does("permitter", Day.goodTest())
                .does("leader2", new HoldDisclosure("the neighbouring box stays live"));
        List.of("leader", "leader2", "guardian", "wang", "zhao").forEach(who -> day.does(who, new SignDisclosure()));
        day.does("leader2", new Resume()).does("wang", new CompleteStep("S-OLD-READING", day.photo()));
        assertThat(day.ticket().state()).isEqualTo(TicketState.WORKING);
    }

    /** Level II waits for somebody of rank and for a recorder; both there, it starts. */
    @Test
    void levelTwoStartsAfterAttendanceAndWithARecorder() {
        var day = Staged.graded(new Day().permitted().disclosed(), RiskLevel.II);
        assertThat(day.reasons("leader", new Start())).contains("HP-ATTEND-01", "HP-RECORD-01");
        day.world.change(
                "approver",
                person -> new World.Change(World.approving(person, RiskLevel.II))
                        .roles(new TreeMap<>(Map.of(Role.ATTENDEE, World.DAY.plusYears(1))))
                        .made());
        day.does("approver", new Attend("barriers and earths seen"));
        day.does("leader", new Confirm(Condition.RECORDER_ON, "on the pole", day.photo()));
        assertThat(day.does("leader", new Start()).ticket().state()).isEqualTo(TicketState.WORKING);
    }

    /** A newcomer comes after the others and goes before them. */
    @Test
    void aNewcomerIsNeverLeftAlone() {
        var day = Staged.fitness(new Day().permitted(), "wang", Fit.newcomer());
        List.of("zhao", "guardian").forEach(who -> day.does(who, new SignOut()));
        assertThat(day.reasons("leader", new SignOut())).containsExactly("HP-NEW-03");
        day.does("wang", new SignOut()).does("leader", new SignOut());
        assertThat(day.ticket().presence().signedIn()).isEmpty();
    }

    /** A second breath test without alcohol releases the first. */
    @Test
    void alcoholIsAskedOfTheLastBreath() {
        var day = Staged.breath(new Day().permitted().disclosed(), "wang", 120);
        assertThat(day.reasons("leader", new Start())).containsExactly("HP-ALCOHOL-01");
        assertThat(Staged.breath(day, "wang", 0).reasons("leader", new Start())).isEmpty();
    }

    private static Day unrecorded(Day day) {
        Staged.fitness(day, f -> Fitness.NOTHING_ELSE);
        for (ToolFacts tool : List.copyOf(day.world.tools.values())) {
            day.world.tool(new ToolFacts(
                    tool.id(), tool.kind(), tool.testDue(), ToolCondition.FIT, Optional.empty(), Rating.NONE));
        }
        return day;
    }
}
