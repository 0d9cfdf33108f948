package io.holdpoint.kernel.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.Catalogue;
import io.holdpoint.kernel.incident.Incident.Known;
import io.holdpoint.kernel.regime.Keys;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reports an incident asks for, and by when. */
class DeadlinesTest {

    private static final Instant HAPPENED = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant KNOWN = Instant.parse("2026-11-23T01:10:00Z");

    /** Every clock has its number in the regimes, under its own name. */
    @Test
    void everyClockIsAKeyOfTheRegime() {
        assertThat(Arrays.stream(Clock.values()).map(Clock::name).toList()).isEqualTo(Keys.CLOCK.names());
    }

    /** Outcome, hours after the incident at which it came about, clock, and minutes from first knowledge; blank: no such clock. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "csg | DEATH         | 0  | UNIT_TO_AUTHORITY | 60",
                "csg | DAMAGE        | 0  | UNIT_TO_AUTHORITY | 60",
                "csg | NOTHING       | 0  | UNIT_TO_AUTHORITY |",
                "csg | POWER_EVENT   | 0  | UNIT_TO_AUTHORITY |",
                "csg | POWER_EVENT   | 0  | POWER_REGULATOR   | 60",
                "csg | DEATH         | 0  | FATALITY          |",
                "csg | NOTHING       | 0  | SCENE_TO_UNIT     | 0",
                "csg | NOTHING       | 0  | COMPANY_PASS_ON   | 2",
                "csg | NOTHING       | 0  | COMPANY_WRITTEN   | 10",
                "csg | NOTHING       | 0  | COMPANY_CAUSE     | 60",
                "csg | NOTHING       | 0  | COMPANY_PROGRESS  | 180",
                "us  | DEATH         | 0  | FATALITY          | 480",
                "us  | DEATH         | 48 | FATALITY          | 480",
                "us  | HOSPITAL_STAY | 24 | HOSPITAL_STAY     | 1440",
                "us  | HOSPITAL_STAY | 25 | HOSPITAL_STAY     |",
                "us  | AMPUTATION    | 0  | AMPUTATION        | 1440",
                "us  | EYE_LOSS      | 0  | EYE_LOSS          | 1440",
                "us  | INJURY        | 0  | FORMS_ENTRY       | 10080",
                "us  | INJURY        | 0  | HOSPITAL_STAY     |",
                "us  | DEATH         | 0  | UNIT_TO_AUTHORITY |",
            })
    void theClockRunsFromFirstKnowledge(String regime, Outcome outcome, long hours, Clock clock, Long minutes) {
        var came = HAPPENED.plus(Duration.ofHours(hours));
        var known = came.plus(Duration.ofMinutes(10));
        var incident = new Incident(HAPPENED, KNOWN, List.of(new Known(outcome, came, known)), new TreeMap<>());
        var due = deadline(incident, regime, clock).map(Deadline::due);
        var from = clock.name().startsWith("COMPANY") || clock == Clock.SCENE_TO_UNIT ? KNOWN : known;
        assertThat(due).isEqualTo(Optional.ofNullable(minutes).map(many -> from.plus(Duration.ofMinutes(many))));
    }

    /** 30 days for new casualties, 7 where it was traffic or fire; 60 days for the investigation. All from the incident itself. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INJURY         | NEW_CASUALTIES                 | 30",
                "INJURY TRAFFIC | NEW_CASUALTIES                 |",
                "INJURY TRAFFIC | NEW_CASUALTIES_TRAFFIC_OR_FIRE | 7",
                "DEATH FIRE     | NEW_CASUALTIES_TRAFFIC_OR_FIRE | 7",
                "FIRE           | NEW_CASUALTIES_TRAFFIC_OR_FIRE |",
                "DEATH          | INVESTIGATION                  | 60",
                "NOTHING        | INVESTIGATION                  |",
            })
    void theLongClocksRunFromTheIncident(String outcomes, Clock clock, Long days) {
        var known = Arrays.stream(outcomes.split(" "))
                .map(name -> new Known(Outcome.valueOf(name), HAPPENED, KNOWN))
                .toList();
        var incident = new Incident(HAPPENED, KNOWN, known, new TreeMap<>());
        assertThat(deadline(incident, "csg", clock).map(Deadline::due))
                .isEqualTo(Optional.ofNullable(days).map(many -> HAPPENED.plus(Duration.ofDays(many))));
    }

    /** The authority's own clock begins when it was told. */
    @Test
    void theAuthoritysClockBeginsWithTheReport() {
        var told = KNOWN.plusSeconds(1800);
        var open = incident(Outcome.DEATH, Map.of());
        var reported = incident(Outcome.DEATH, Map.of(Clock.UNIT_TO_AUTHORITY, told));
        assertThat(deadline(open, "csg", Clock.AUTHORITY_UPWARD)).isEmpty();
        assertThat(deadline(reported, "csg", Clock.AUTHORITY_UPWARD).map(Deadline::due))
                .contains(told.plusSeconds(7200));
    }

    /** One hour: escalated at 30, 48 and 60 minutes; late only after. */
    @ParameterizedTest
    @CsvSource({"29, 0, false", "30, 1, false", "48, 2, false", "59, 2, false", "60, 3, false", "61, 3, true"})
    void aClockIsEscalatedAtHalfAtFourFifthsAndAtItsEnd(long minutes, int escalated, boolean late) {
        var deadline = deadline(incident(Outcome.DEATH, Map.of()), "csg", Clock.UNIT_TO_AUTHORITY)
                .orElseThrow();
        var now = KNOWN.plus(Duration.ofMinutes(minutes));
        assertThat(deadline.escalated(now, Catalogue.regime("csg"))).isEqualTo(escalated);
        assertThat(deadline.late(now)).isEqualTo(late);
    }

    /** What was reported in time stays in time, and what was late stays late. */
    @ParameterizedTest
    @CsvSource({"31, 1, false", "90, 3, true"})
    void aReportStopsItsClock(long minutes, int escalated, boolean late) {
        var at = KNOWN.plus(Duration.ofMinutes(minutes));
        var deadline = deadline(
                        incident(Outcome.DEATH, Map.of(Clock.UNIT_TO_AUTHORITY, at)), "csg", Clock.UNIT_TO_AUTHORITY)
                .orElseThrow();
        var muchLater = KNOWN.plus(Duration.ofDays(3));
        assertThat(deadline.escalated(muchLater, Catalogue.regime("csg"))).isEqualTo(escalated);
        assertThat(deadline.late(muchLater)).isEqualTo(late);
    }

    /** At once means that any delay is late and that it is escalated from the first moment. */
    @Test
    void atOnceIsEscalatedAtOnce() {
        var deadline = deadline(incident(Outcome.NOTHING, Map.of()), "csg", Clock.SCENE_TO_UNIT)
                .orElseThrow();
        assertThat(deadline.escalated(KNOWN, Catalogue.regime("csg"))).isEqualTo(3);
        assertThat(deadline.late(KNOWN.plusSeconds(1))).isTrue();
    }

    @Test
    void theSoonestIsFirst() {
        assertThat(Deadlines.of(incident(Outcome.DEATH, Map.of()), Catalogue.regime("csg")))
                .isSortedAccordingTo((one, other) -> one.due().compareTo(other.due()))
                .extracting(Deadline::clock)
                .startsWith(Clock.SCENE_TO_UNIT, Clock.COMPANY_PASS_ON, Clock.COMPANY_WRITTEN);
    }

    private static Incident incident(Outcome outcome, Map<Clock, Instant> reported) {
        return new Incident(HAPPENED, KNOWN, List.of(new Known(outcome, HAPPENED, KNOWN)), new TreeMap<>(reported));
    }

    private static Optional<Deadline> deadline(Incident incident, String regime, Clock clock) {
        return Deadlines.of(incident, Catalogue.regime(regime)).stream()
                .filter(one -> one.clock() == clock)
                .findFirst();
    }
}
