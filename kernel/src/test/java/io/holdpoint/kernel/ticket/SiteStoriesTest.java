package io.holdpoint.kernel.ticket;

import static io.holdpoint.kernel.facts.SiteTag.*;
import static io.holdpoint.kernel.ticket.Sites.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole stories on sites with something special: what holds, what releases, what a bad reading does. */
class SiteStoriesTest {

    /** Whatever is special about a site: with everything made ready the work starts, goes on and ends. */
    @ParameterizedTest
    @EnumSource(SiteTag.class)
    void withEverythingReadyTheWorkIsDone(SiteTag tag) {
        var day = ready(new Day().isolated().measured());
        later(day, tag);
        day.does("permitter", new Permit()).disclosed();
        if (tag == LIVE_PARTS) {
            written(day, content -> content.incidentEnergyTenths(Optional.of(60)));
        }
        day.does("leader", new Start()).stepsDone();
        confirm(day, Condition.DISCHARGED);
        day.everybodyOut().does("leader", day.end());
        assertThat(day.ticket().state()).isEqualTo(TicketState.WORK_ENDED);
    }

    /** A reading at work: the time, the reading, the ticket's state after it. */
    @ParameterizedTest
    @CsvSource({
        "10:30, OXYGEN,         195, CONFINED_SPACE, WORKING",
        "10:31, OXYGEN,         194, CONFINED_SPACE, SUSPENDED",
        "10:32, OXYGEN,         235, CONFINED_SPACE, WORKING",
        "10:33, OXYGEN,         236, CONFINED_SPACE, SUSPENDED",
        "10:34, LEL,             99, CONFINED_SPACE, WORKING",
        "10:35, LEL,            100, CONFINED_SPACE, SUSPENDED",
        "10:36, CO,              24, CONFINED_SPACE, WORKING",
        "10:37, CO,              25, CONFINED_SPACE, SUSPENDED",
        "10:38, H2S,              6, CONFINED_SPACE, WORKING",
        "10:39, H2S,              7, CONFINED_SPACE, SUSPENDED",
        "10:40, SF6,              0, SF6_ROOM,       WORKING",
        "10:41, SF6,              1, SF6_ROOM,       SUSPENDED",
        "10:42, WIND_GRADE,       5, HEIGHT,         WORKING",
        "10:43, WIND_GRADE,       6, HEIGHT,         SUSPENDED",
        "10:44, WIND_GRADE,       6, OUTDOOR,        WORKING",
        "10:45, TEMPERATURE,     39, OUTDOOR,        WORKING",
        "10:46, TEMPERATURE,     40, OUTDOOR,        SUSPENDED",
        "10:47, TEMPERATURE,     40, LADDER,         WORKING",
        "10:48, LIGHTNING,        1, OUTDOOR,        SUSPENDED",
        "10:49, LIGHTNING,        1, CONFINED_SPACE, WORKING",
        "10:50, RAIN,             1, OUTDOOR,        WORKING",
        "10:51, CRANE_MM,      1500, CRANE,          WORKING",
        "10:52, CRANE_MM,      1499, CRANE,          SUSPENDED",
        "10:53, SHELL_VOLTS,      0, LADDER,         WORKING",
        "10:54, SHELL_VOLTS,      1, LADDER,         SUSPENDED",
        "10:55, DC_LINK_VOLTS,   59, DC_LINK,        WORKING",
        "10:56, DC_LINK_VOLTS,   60, DC_LINK,        SUSPENDED",
        "10:57, LOAD_MILLIAMPS,   1, LOADED,         SUSPENDED",
        "10:58, LOAD_MILLIAMPS,   1, DC_LINK,        WORKING",
        "10:59, HEIGHT_MM,     1999, LADDER,         WORKING",
        "11:00, HEIGHT_MM,     2000, LADDER,         SUSPENDED",
        "11:01, HEIGHT_MM,     2000, HEIGHT,         WORKING",
        "11:02, INSULATION_KOHM,  0, TEST_VOLTAGE,   WORKING",
    })
    void aReadingOutsideItsLimitsSuspends(
            String time, ReadingKind kind, long value, SiteTag tag, TicketState expected) {
        var day = later(ready(new Day().working()), tag).at(time);
        day.does("wang", new TakeReading(kind, value, instrument(kind), "here"));
        assertThat(day.ticket().state()).isEqualTo(expected);
    }

    /** On 10 kV: the distance, whether live parts are covered, the state after the reading. */
    @ParameterizedTest
    @CsvSource({
        "DISTANCE_MM,  700, false, NEAR_LIVE,  WORKING",
        "DISTANCE_MM,  699, false, NEAR_LIVE,  SUSPENDED",
        "DISTANCE_MM,  699, true,  NEAR_LIVE,  WORKING",
        "DISTANCE_MM,  349, true,  NEAR_LIVE,  SUSPENDED",
        "DISTANCE_MM,  400, false, LIVE_PARTS, WORKING",
        "DISTANCE_MM,  399, true,  LIVE_PARTS, SUSPENDED",
        "CROSSING_MM, 1000, false, CROSSING,   WORKING",
        "CROSSING_MM,  999, false, CROSSING,   SUSPENDED",
        "CRANE_MM,    3000, false, CRANE,      WORKING",
        "CRANE_MM,    2999, false, CRANE,      SUSPENDED",
    })
    void distancesGoByVoltage(ReadingKind kind, long value, boolean covered, SiteTag tag, TicketState expected) {
        var day = later(highVoltage(new Day().working()), tag);
        if (covered) {
            confirm(day, Condition.LIVE_PARTS_COVERED);
        }
        assertThat(reads(day, kind, value).ticket().state()).isEqualTo(expected);
    }

    /** Bad air stops the work, keeps everybody out, and lets nobody back before a good reading at the same place. */
    @Test
    void badAirHoldsTheResumptionUntilTheAirIsGood() {
        var day = later(ready(new Day().working()), CONFINED_SPACE);
        reads(day, ReadingKind.OXYGEN, 180);
        assertThat(day.ticket().work().suspension().orElseThrow().cause()).isEqualTo(SuspensionCause.BAD_AIR);
        day.does("wang", new SignOut()).held("wang", new SignIn(), "HP-AIR-04");
        day.does("permitter", Day.goodTest());
        confirm(day, Condition.VENTILATED);
        confirm(day, Condition.RESCUE_READY);
        assertThat(day.reasons("leader", new Resume())).containsExactlyInAnyOrder("HP-AIR-04", "HP-AIR-10");
        Exposure.air(new TicketQuestion(day.ticket(), true, new Resume(), "leader", day.facts(), day.now))
                .forEach(kind -> day.does("zhao", Objects.requireNonNull(GOOD.get(kind))));
        day.does("leader", new Resume());
        assertThat(day.ticket().state()).isEqualTo(TicketState.WORKING);
    }

    /** What can change while nobody watches is made sure of again after a break; what goes with the place, only after a move. */
    @Test
    void conditionsLapse() {
        var day = later(ready(new Day().working()), POLE);
        day.does("leader", new Suspend(SuspensionCause.BREAK, "meal", false)).does("permitter", Day.goodTest());
        day.held("leader", new Resume(), "HP-HEIGHT-01");
        confirm(day, Condition.HARNESS_ANCHORED);
        day.does("leader", new Resume())
                .does("leader", new Move("the next pole"))
                .does("permitter", Day.goodTest());
        assertThat(day.reasons("leader", new Resume())).contains("HP-HEIGHT-01", "HP-HEIGHT-05");
    }

    /** On another day nothing of the day before stands. */
    @Test
    void aNewDayBeginsAnew() {
        var day = later(ready(new Day().working()), PORTABLE_TOOLS);
        Sites.wait(day, 24 * 60);
        assertThat(day.reasons("wang", new CompleteStep("S-OLD-READING", day.photo())))
                .contains("HP-PORTABLE-02");
    }

    /** The place of hot work is watched for its time after the end. */
    @Test
    void hotWorkIsWatchedAfterItsEnd() {
        var day = later(new Day().cleared(), HOT_WORK);
        day.held("permitter", new Terminate(), "HP-HOT-10");
        day.held("leader", new Confirm(Condition.FIRE_OUT, "no ember", day.photo()), "HP-HOT-09");
        Sites.wait(day, 60);
        confirm(day, Condition.FIRE_OUT).does("permitter", new Terminate());
        assertThat(day.ticket().state()).isEqualTo(TicketState.TERMINATED);
    }

    /** A live-work tool too short for the voltage is named. */
    @Test
    void aLiveToolTooShortIsNamed() {
        var day =
                rated(new Day().permitted().disclosed(), "LIV-2", "LIVE_LINE_TOOL", Optional.of(399), Optional.empty());
        assertThat(day.reasons("leader", new Start())).isEmpty();
        later(highVoltage(day), LIVE_PARTS);
        assertThat(day.reasons("leader", new Start())).contains("HP-LIVEPARTS-06");
    }

    /** A suit rated below the incident energy is no suit; one that reaches it is. */
    @Test
    void clothingReachesTheIncidentEnergy() {
        var day = ready(new Day().permitted().disclosed());
        later(day, LIVE_PARTS);
        written(day, content -> content.incidentEnergyTenths(Optional.of(81)));
        day.held("leader", new Start(), "HP-ARC-04");
        written(day, content -> content.incidentEnergyTenths(Optional.of(80)));
        assertThat(day.reasons("leader", new Start())).isEmpty();
    }

    /** Accepted reasons for live work are three, each with words about the case. */
    @ParameterizedTest
    @CsvSource({
        "INFEASIBLE: only feeder of a hospital, true",
        "GREATER_HAZARD: fire pumps, true",
        "DIAGNOSTIC: phasing, true",
        "INCONVENIENCE: customer, false",
        "INFEASIBLE:, false",
        "INFEASIBLE, false",
        "because, false",
    })
    void aReasonForLiveWorkIsOneOfThree(String words, boolean accepted) {
        assertThat(Justification.of(words).isPresent()).isEqualTo(accepted);
    }

    /** The lone worker's silence holds the next step; an answer from elsewhere releases it. */
    @Test
    void aLoneWorkerIsAskedAfter() {
        var day = later(new Day().working(), LONE);
        Sites.wait(day, 31).held("wang", new CompleteStep("S-OLD-READING", "p"), "HP-LONE-01");
        day.does("supervisor", new Confirm(Condition.CHECKED_IN, "answered by phone", ""));
        assertThat(day.reasons("wang", new CompleteStep("S-OLD-READING", "p"))).isEmpty();
    }

    /** Every condition lapses in one of three ways, and each way has conditions. */
    @Test
    void everyConditionHasItsWayToLapse() {
        var ways = new TreeSet<Standing.Lapse>();
        for (Condition condition : Condition.values()) {
            ways.add(Standing.of(condition));
        }
        assertThat(ways).containsExactly(Standing.Lapse.values());
    }

    private static String instrument(ReadingKind kind) {
        return Objects.requireNonNull(GOOD.get(kind)).instrument();
    }
}
