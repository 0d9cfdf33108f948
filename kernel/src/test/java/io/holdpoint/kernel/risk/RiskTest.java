package io.holdpoint.kernel.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.Catalogue;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.RegimeFile;
import io.holdpoint.kernel.risk.HazardSuggestion.Job;
import io.holdpoint.kernel.risk.HazardSuggestion.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Three ways to score risk, and what the catalogue says by them. */
class RiskTest {

    /** The published five bands: 320, 160, 70, 20. */
    @ParameterizedTest
    @CsvSource({
        "32000, I",
        "31999, II",
        "16000, II",
        "15999, III",
        "7000, III",
        "6999, IV",
        "2000, IV",
        "1999, V",
        "0, V"
    })
    void lecBandsBeginAtTheirLowerEdge(long hundredths, RiskLevel level) {
        assertThat(RiskMethod.LEC.level(hundredths, World.REGIME)).isEqualTo(level);
    }

    /** The published matrix: 20 to 25 major, 15 to 19 larger, 9 to 14 general, 1 to 8 low; it knows no level V. */
    @ParameterizedTest
    @CsvSource({"5, 5, I", "4, 5, I", "4, 4, II", "3, 5, II", "3, 4, III", "3, 3, III", "2, 4, IV", "1, 1, IV"})
    void lsIsAMatrix(int likelihood, int severity, RiskLevel level) {
        var score = new Ls(likelihood, severity);
        assertThat(score.onScaleOf(World.REGIME)).isTrue();
        assertThat(RiskMethod.LS.level(score.hundredths(), World.REGIME)).isEqualTo(level);
    }

    /** 400, 200, 70, 20; exposure and probability in tenths. */
    @ParameterizedTest
    @CsvSource({"50, 100, 10, I", "100, 10, 30, II", "25, 60, 10, III", "25, 20, 5, IV", "5, 10, 10, V"})
    void sepMultipliesThreeFactors(int consequence, int exposure, int probability, RiskLevel level) {
        var score = new Sep(consequence, exposure, probability);
        assertThat(score.onScaleOf(World.REGIME)).isTrue();
        assertThat(RiskMethod.SEP.level(score.hundredths(), World.REGIME)).isEqualTo(level);
    }

    @Test
    void aFactorThatIsNoStepOfTheScaleIsSeen() {
        assertThat(new Lec(40, 60, 15).onScaleOf(World.REGIME)).isFalse();
        assertThat(new Ls(6, 1).onScaleOf(World.REGIME)).isFalse();
        assertThat(new Sep(40, 10, 10).onScaleOf(World.REGIME)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csg", "sg", "us"})
    void everyScoreOfTheCatalogueIsOnTheScale(String regime) {
        var scale = Catalogue.regime(regime);
        assertThat(World.HAZARDS.values())
                .allMatch(hazard -> hazard.assessments().stream()
                        .allMatch(known -> known.inherent().onScaleOf(scale)));
    }

    /** The starter catalogue: 74 rows; inherent I 3, II 19, III 30, IV 20, V 2; residual IV 31, V 43. */
    @Test
    void theCatalogueHasTheLevelsOfItsSource() {
        assertThat(World.HAZARDS).hasSize(74);
        var inherent = new TreeMap<RiskLevel, Integer>();
        var residual = new TreeMap<RiskLevel, Integer>();
        World.HAZARDS.values().forEach(hazard -> {
            inherent.merge(RiskGrading.inherent(hazard, World.REGIME), 1, Integer::sum);
            residual.merge(RiskGrading.residual(hazard, World.REGIME), 1, Integer::sum);
        });
        assertThat(inherent)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(RiskLevel.I, 3, RiskLevel.II, 19, RiskLevel.III, 30, RiskLevel.IV, 20, RiskLevel.V, 2));
        assertThat(residual).containsExactlyInAnyOrderEntriesOf(Map.of(RiskLevel.IV, 31, RiskLevel.V, 43));
    }

    @Test
    void everyHazardHasAControlAndEveryControlAClass() {
        assertThat(World.HAZARDS.values()).allMatch(hazard -> !hazard.controls().isEmpty());
    }

    /** Nobody translated the scores to another method, and what is not scored must not look harmless. */
    @Test
    void whatTheMethodHasNotScoredCountsAsTheGravest() {
        var matrix = method(2);
        var hazard = World.HAZARDS.getOrDefault("H16", new Hazard("", List.of(), List.of(), Occasions.NONE));
        assertThat(RiskGrading.scored(hazard, World.REGIME)).isTrue();
        assertThat(RiskGrading.scored(hazard, matrix)).isFalse();
        assertThat(RiskGrading.inherent(hazard, matrix)).isEqualTo(RiskLevel.I);
        assertThat(RiskGrading.residual(hazard, matrix)).isEqualTo(RiskLevel.I);
    }

    @Test
    void aHazardIsGradedByTheMethodInForce() {
        var both = new Hazard(
                "H99",
                List.of(new Assessment(new Lec(30, 60, 15), 1800), new Assessment(new Ls(4, 4), 600)),
                List.of(),
                Occasions.NONE);
        assertThat(RiskGrading.inherent(both, World.REGIME)).isEqualTo(RiskLevel.II);
        assertThat(RiskGrading.residual(both, World.REGIME)).isEqualTo(RiskLevel.V);
        assertThat(RiskGrading.inherent(both, method(2))).isEqualTo(RiskLevel.II);
        assertThat(RiskGrading.residual(both, method(2))).isEqualTo(RiskLevel.IV);
    }

    @Test
    void hazardsAreProposedWithTheirReasonsAndNothingElseIsProposed() {
        var job = new Job(
                Catalogue.workType("METER_MOUNT_UNENERGISED"),
                VoltageClass.UP_TO_1_KV,
                new TreeSet<>(List.of(SiteTag.POLE)),
                new TreeSet<>(List.of(WeatherAlert.HEAT)),
                true,
                new TreeMap<>(Map.of("H74", 2)));
        var proposed = new TreeMap<String, List<String>>();
        for (Suggestion suggestion : HazardSuggestion.suggest(job, World.HAZARDS)) {
            proposed.put(
                    suggestion.hazard(),
                    suggestion.reasons().stream().map(Message::key).toList());
        }
        var expected = new TreeMap<String, List<String>>();
        expected.put("H08", List.of("suggest.back-feed"));
        expected.put("H10", List.of("suggest.tag"));
        expected.put("H12", List.of("suggest.work"));
        expected.put("H13", List.of("suggest.work"));
        expected.put("H16", List.of("suggest.work"));
        expected.put("H27", List.of("suggest.back-feed"));
        expected.put("H38", List.of("suggest.back-feed"));
        expected.put("H50", List.of("suggest.weather"));
        expected.put("H69", List.of("suggest.weather"));
        expected.put("H74", List.of("suggest.history"));
        assertThat(proposed).isEqualTo(expected);
    }

    @Test
    void highVoltageBringsItsOwnHazards() {
        var none = new TreeSet<SiteTag>();
        SortedMap<String, Integer> nothing = new TreeMap<>();
        var work = Catalogue.workType("METER_MOUNT_UNENERGISED");
        var low = HazardSuggestion.suggest(
                new Job(work, VoltageClass.UP_TO_1_KV, none, new TreeSet<>(), false, nothing), World.HAZARDS);
        var high = HazardSuggestion.suggest(
                new Job(work, VoltageClass.UP_TO_10_KV, none, new TreeSet<>(), false, nothing), World.HAZARDS);
        assertThat(low).extracting(Suggestion::hazard).doesNotContain("H24", "H25", "H26", "H66");
        assertThat(high).extracting(Suggestion::hazard).contains("H24", "H25", "H26", "H66");
    }

    private static Regime method(long code) {
        var values = new TreeMap<String, RegimeFile.Entry>();
        values.put(
                "RISK_METHOD",
                new RegimeFile.Entry(Optional.of(code), Optional.empty(), Optional.of("test"), Optional.of(true)));
        return World.REGIME.overriding("test", new RegimeFile("test", values, new TreeMap<>()));
    }
}
