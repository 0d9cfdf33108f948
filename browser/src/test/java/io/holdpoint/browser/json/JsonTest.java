package io.holdpoint.browser.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The JSON is that of the platform's mapper, and what is not understood to the letter is refused. */
class JsonTest {

    private static final long LAST = 253_370_764_800L;

    @Property
    void writesTextsAsTheMapperDoesAndReadsThemBack(@ForAll String text) {
        var out = new JsonWriter();
        out.text(text);
        assertThat(out.json()).isEqualTo(JsonMapper.shared().writeValueAsString(text));
        assertThat(read(out.json(), JsonReader::text)).isEqualTo(text);
    }

    @Property
    void writesNumbersAndReadsThemBack(@ForAll long number) {
        var out = new JsonWriter();
        out.number(number);
        assertThat(out.json()).isEqualTo(Long.toString(number));
        assertThat(read(out.json(), JsonReader::number)).isEqualTo(number);
    }

    @Property
    void writesInstantsAsTheLibraryDoesAndReadsThemBack(
            @ForAll @LongRange(min = -2_208_988_800L, max = LAST) long second,
            @ForAll @LongRange(min = 0, max = 999_999_999) long nanos) {
        for (long part : List.of(0L, nanos, nanos / 1_000 * 1_000, nanos / 1_000_000 * 1_000_000)) {
            var at = Instant.ofEpochSecond(second, part);
            var out = new JsonWriter();
            out.instant(at);
            assertThat(out.json()).isEqualTo("\"" + at + "\"");
            assertThat(read(out.json(), JsonReader::instant)).isEqualTo(at);
        }
    }

    @Test
    void readsDaysAndSpacedLists() {
        assertThat(read("\"2026-02-28\"", JsonReader::day)).isEqualTo(LocalDate.of(2026, 2, 28));
        List<Long> spaced = read(" [ 1 , 2 ] ", in -> in.list(JsonReader::number));
        assertThat(spaced).containsExactly(1L, 2L);
        List<Long> empty = read("[]", in -> in.list(JsonReader::number));
        assertThat(empty).isEmpty();
        assertThat(read("\"\\u4e2d\\/\\n\"", JsonReader::text)).isEqualTo("中/\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[1", "[1 2]", "[1,]", "[,1]", "1]", "[1] 2", "[1.5]", "[99999999999999999999]", "[-]", "[a]"
            })
    void refusesWhatIsNoListOfNumbers(String text) {
        assertThatThrownBy(() -> read(text, in -> in.list(JsonReader::number))).isInstanceOf(JsonFault.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30T00:00:00Z",
        "2026-02-03",
        "2026-02-03T00:00:00",
        "2026-02-03T25:00:00Z",
        "2026-02-03T00:00:00.Z"
    })
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> read("\"" + text + "\"", JsonReader::instant)).isInstanceOf(JsonFault.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"\\", "\"\\x\"", "\"\\u12\"", "a"})
    void refusesWhatIsNoText(String text) {
        assertThatThrownBy(() -> read(text, JsonReader::text)).isInstanceOf(JsonFault.class);
    }

    private static <T> T read(String json, Function<JsonReader, T> how) {
        var in = new JsonReader(json);
        var value = how.apply(in);
        in.end();
        return value;
    }
}
