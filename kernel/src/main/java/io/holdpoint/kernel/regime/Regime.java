package io.holdpoint.kernel.regime;

import io.holdpoint.kernel.risk.Lec;
import io.holdpoint.kernel.risk.RiskLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/**
 * The values of one utility's rulebook, as data.
 *
 * @param name its name, such as {@code CSG}
 * @param values a value for every {@link Setting}
 */
public record Regime(String name, SortedMap<Setting, RegimeValue> values) {

    /** Refuses a regime with a gap or with bands that contradict each other, and says where. */
    public Regime {
        var faults = new ArrayList<String>();
        for (Setting setting : Setting.values()) {
            if (!values.containsKey(setting)) {
                faults.add(setting + " is missing");
            }
        }
        if (faults.isEmpty()) {
            faults.addAll(contradictions(values));
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("regime " + name + ": " + String.join("; ", faults));
        }
    }

    /** The value of a number. */
    public long number(Setting setting) {
        return Objects.requireNonNull(values.get(setting)).value();
    }

    /** The value of a switch. */
    public boolean allows(Setting setting) {
        return number(setting) == 1;
    }

    /** The level of a score. */
    public RiskLevel level(Lec score) {
        return level(score.hundredths());
    }

    /** The level of D × 100. */
    public RiskLevel level(long hundredths) {
        for (int band = 0; band < BANDS.size(); band++) {
            if (hundredths >= number(BANDS.get(band))) {
                return LEVELS.get(band);
            }
        }
        return RiskLevel.V;
    }

    private static final List<Setting> BANDS = List.of(
            Setting.LEC_LEVEL_1_FROM, Setting.LEC_LEVEL_2_FROM, Setting.LEC_LEVEL_3_FROM, Setting.LEC_LEVEL_4_FROM);

    private static final List<RiskLevel> LEVELS = List.of(RiskLevel.I, RiskLevel.II, RiskLevel.III, RiskLevel.IV);

    private static List<String> contradictions(SortedMap<Setting, RegimeValue> values) {
        var faults = new ArrayList<String>();
        for (int band = 1; band < BANDS.size(); band++) {
            var graver = Objects.requireNonNull(values.get(BANDS.get(band - 1)));
            var lighter = Objects.requireNonNull(values.get(BANDS.get(band)));
            if (graver.value() <= lighter.value()) {
                faults.add(BANDS.get(band - 1) + " must be above " + BANDS.get(band));
            }
        }
        values.forEach((setting, value) -> {
            if (value.value() < 0) {
                faults.add(setting + " is negative");
            }
        });
        return faults;
    }
}
