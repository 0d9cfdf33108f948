package io.holdpoint.kernel.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdpoint.kernel.Catalogue;
import io.holdpoint.kernel.risk.Lec;
import io.holdpoint.kernel.risk.RiskLevel;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A regime with a gap or a contradiction is refused, and says where. */
class RegimeTest {

    @Test
    void everyValueSaysWhereItComesFrom() {
        assertThat(Catalogue.regime().values().values())
                .allMatch(value -> !value.source().isBlank());
    }

    @Test
    void aGapIsRefusedByName() {
        var values = new TreeMap<>(Catalogue.regime().values());
        values.remove(Setting.EXTENSION_COUNT);
        assertThatThrownBy(() -> new Regime("X", values)).hasMessageContaining("EXTENSION_COUNT is missing");
    }

    @Test
    void bandsThatContradictEachOtherAreRefused() {
        var values = new TreeMap<>(Catalogue.regime().values());
        values.put(Setting.LEC_LEVEL_2_FROM, new RegimeValue(40_000, "test", false));
        assertThatThrownBy(() -> new Regime("X", values)).hasMessageContaining("LEC_LEVEL_1_FROM must be above");
    }

    /** The published five bands: 320, 160, 70, 20. */
    @Test
    void bandsBeginAtTheirLowerEdge() {
        var regime = Catalogue.regime();
        assertThat(regime.level(32_000)).isEqualTo(RiskLevel.I);
        assertThat(regime.level(31_999)).isEqualTo(RiskLevel.II);
        assertThat(regime.level(7_000)).isEqualTo(RiskLevel.III);
        assertThat(regime.level(2_000)).isEqualTo(RiskLevel.IV);
        assertThat(regime.level(1_999)).isEqualTo(RiskLevel.V);
        assertThat(regime.level(new Lec(30, 60, 15))).isEqualTo(RiskLevel.II);
    }
}
