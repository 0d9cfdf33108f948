package io.holdpoint.platform.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.regime.Table;
import io.holdpoint.platform.json.StrictJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The regime that the platform was told to use, with the utility's own values over it. */
class RegimeFilesTest {

    private final RegimeFiles files = new RegimeFiles(new DataFiles(StrictJson.mapper()), StrictJson.mapper());

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"CSG, 2000", "SG, 2000", "US, 1200"})
    void theShippedRegimesAreReadByName(String name, long heightFrom) {
        var regime = files.regime(name, "");
        assertThat(regime.name()).isEqualTo(name);
        assertThat(regime.number(Setting.HEIGHT_FROM_MM)).isEqualTo(heightFrom);
        assertThat(regime.number(Table.TOOL_TEST_MONTHS, "HELMET")).isEmpty();
        assertThat(regime.number(Table.CRANE_MM, VoltageClass.UP_TO_10_KV))
                .isEqualTo(name.equals("US") ? OptionalLong.empty() : OptionalLong.of(3_000));
    }

    @Test
    void aProfileMayBeOfTablesAlone() throws IOException {
        var regime = files.regime("CSG", profile("""
                {"name": "Haikou", "values": {}, "tables": {"TOOL_TEST_MONTHS":
                  {"HARNESS": {"value": 12, "source": "company rule 7", "confirmed": true}}}}
                """));
        assertThat(regime.name()).isEqualTo("Haikou");
        assertThat(regime.number(Table.TOOL_TEST_MONTHS, "HARNESS")).hasValue(12);
        assertThat(regime.number(Table.TOOL_TEST_MONTHS, "SAFETY_ROPE")).hasValue(6);
    }

    @Test
    void aProfileIsRefusedWithEverythingThatIsWrongInIt() throws IOException {
        var profile = profile("""
                {"name": "Haikou",
                 "values": {"HEAT_STOP": {"value": 39, "source": "rule", "confirmed": true},
                            "HEAT_STOP_C": {"value": 36, "source": "rule", "confirmed": true},
                            "CHECK_IN_MINUTES": {"source": "rule"}},
                 "tables": {}}
                """);
        assertThatThrownBy(() -> files.regime("CSG", profile))
                .hasMessageContaining("Haikou: HEAT_STOP is not a setting")
                .hasMessageContaining("Haikou: HEAT_LIMIT_C is 37, but has to be below HEAT_STOP_C, which is 36")
                .hasMessageContaining("Haikou: CHECK_IN_MINUTES has no value and does not say that it is open")
                .hasMessageContaining("Haikou: CHECK_IN_MINUTES does not say whether it is confirmed");
    }

    private String profile(String json) throws IOException {
        return Files.writeString(folder.resolve("profile.json"), json).toString();
    }
}
