package io.holdpoint.kernel.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdpoint.kernel.Catalogue;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.violation.PointsCard.Consequence;
import io.holdpoint.kernel.violation.PointsCard.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a finding costs, by the published deduction scheme, and what follows from a card. */
class ScoringTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** S01 is class I (12 points), S11 class II (6), S23 class III (3). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S23         | nothing           | S23 | 300  | 100 | 300  | false",
                "S23 S11     | nothing           | S11 | 600  | 100 | 600  | false",
                "S11 S23 S16 | nothing           | S11 | 600  | 100 | 600  | false",
                "S01         | nothing           | S01 | 1200 | 100 | 1200 | true",
                "S11         | accident indirect | S11 | 600  | 150 | 900  | false",
                "S01         | accident indirect | S01 | 1200 | 150 | 1200 | true",
                "S23         | accident direct   | S23 | 1200 | 100 | 1200 | true",
                "S23         | event 1 direct    | S23 | 300  | 150 | 450  | false",
                "S23         | event 3 direct    | S23 | 300  | 150 | 450  | false",
                "S23         | event 3 indirect  | S23 | 300  | 125 | 375  | false",
                "S23         | event 4 direct    | S23 | 300  | 100 | 300  | false",
            })
    void theGravestClauseCountsAndWhatCameOfItMultiplies(
            String codes, String involvement, String counts, long base, long factor, long lost, boolean full) {
        var clauses = Arrays.stream(codes.split(" ")).map(Catalogue::violation).toList();
        assertThat(Scoring.score(clauses, involvement(involvement), World.REGIME))
                .isEqualTo(new ScoredFinding(Optional.of(counts), base, factor, lost, full));
    }

    /** Half-point items exist; half a hundredth is never given away. */
    @Test
    void aClauseMayHavePointsOfItsOwnAndRoundingIsUp() {
        var half = new Violation("C-1", Kind.BEHAVIOUR, Grade.GENERAL, Optional.of(50L));
        var scored = Scoring.score(List.of(half), involvement("event 2 indirect"), World.REGIME);
        assertThat(scored.hundredths()).isEqualTo(63);
    }

    /** The main direct cause of an accident loses the whole card, whatever clause was broken. */
    @Test
    void whoCausedAnAccidentLosesTheCardEvenWithoutAClause() {
        assertThat(Scoring.score(List.of(), involvement("accident direct"), World.REGIME))
                .isEqualTo(new ScoredFinding(Optional.empty(), 1200, 100, 1200, true));
        assertThatThrownBy(() -> Scoring.score(List.of(), involvement("nothing"), World.REGIME))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"399, NONE", "400, WARN", "799, WARN", "800, RETRAIN", "1199, RETRAIN", "1200, SUSPEND", "2400, SUSPEND"
    })
    void pointsAddUpToWarningTrainingAndSuspension(long points, Consequence consequence) {
        var card = new PointsCard(
                List.of(new Entry(TODAY.minusDays(3), points - 300, false), new Entry(TODAY, 300, false)));
        assertThat(card.consequence(TODAY, World.REGIME)).isEqualTo(consequence);
    }

    /** Twelve months, today included; what an appeal struck out stays on the card and does not count. */
    @Test
    void onlyThePeriodCountsAndNothingThatWasWithdrawn() {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(LocalDate.of(2025, 11, 23), 100, false));
        entries.add(new Entry(LocalDate.of(2025, 11, 24), 200, false));
        entries.add(new Entry(LocalDate.of(2026, 6, 1), 400, true));
        entries.add(new Entry(TODAY.plusDays(1), 800, false));
        assertThat(new PointsCard(entries).counting(TODAY, World.REGIME)).isEqualTo(200);
    }

    @Test
    void theCatalogueHasThirtyClausesOfEveryGradeButTheGeneral() {
        assertThat(Catalogue.violations()).hasSize(30);
        assertThat(Catalogue.violations()).extracting(Violation::code).doesNotHaveDuplicates();
        assertThat(Catalogue.violations())
                .extracting(Violation::grade)
                .contains(Grade.I, Grade.II, Grade.III)
                .doesNotContain(Grade.GENERAL);
    }

    private static Involvement involvement(String words) {
        var word = List.of(words.split(" "));
        return switch (word.get(0)) {
            case "accident" -> new Involvement.Accident(word.get(1).equals("direct"));
            case "event" ->
                new Involvement.Event(Integer.parseInt(word.get(1)), word.get(2).equals("direct"));
            default -> new Involvement.Nothing();
        };
    }
}
