package io.holdpoint.simulator.accident;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.simulator.district.Resource;
import io.holdpoint.simulator.rest.Json;
import io.holdpoint.simulator.script.Act;
import io.holdpoint.simulator.script.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class AccidentFilesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    static Stream<Accident> all() {
        return AccidentFiles.all().stream();
    }

    static Stream<Accident> withinReach() {
        return all().filter(accident -> accident.outsideReach().isEmpty());
    }

    /** Enough of them, from both countries, and some that this path is honest about not stopping. */
    @Test
    void thereAreEnoughOfEachKind() {
        assertThat(all().count()).isGreaterThanOrEqualTo(40);
        assertThat(withinReach()
                        .filter(one -> one.source().dataset().equals("nea-accidents-cn"))
                        .count())
                .isGreaterThanOrEqualTo(15);
        assertThat(all().count() - withinReach().count()).isEqualTo(6);
    }

    /** A reader in either language finds every text. */
    @ParameterizedTest
    @MethodSource("all")
    void everyTextIsThereInBothLanguages(Accident accident) {
        assertThat(Stream.of(accident.name(), accident.facts(), accident.invented(), accident.transposed())
                        .flatMap(text -> Stream.of(text.en(), text.zh())))
                .allMatch(text -> !text.isBlank());
        assertThat(accident.persons()).isNotEmpty();
    }

    /** The twin differs in the missing act alone: taken away, what is left is the accident, to the letter. */
    @ParameterizedTest
    @MethodSource("withinReach")
    void theTwinWithoutTheMissingActIsTheAccident(Accident accident) {
        var twin = new ArrayList<>(accident.script().twin());
        List<Act> accidents = accident.script().accident();
        assertThat(accident.script().missing()).hasSize(1);
        int at = firstDifference(twin, accidents);
        int missing = accident.script().missingActs().size();
        assertThat(missing).isPositive();
        twin.subList(at, at + missing).clear();
        assertThat(twin.subList(0, accidents.size())).isEqualTo(accidents);
    }

    /** The accident ends where the harm would come, and only there. */
    @ParameterizedTest
    @MethodSource("all")
    void theAccidentEndsInHarm(Accident accident) {
        List<Act> acts = accident.script().accident();
        assertThat(acts.getLast().harm()).isPresent();
        assertThat(acts.subList(0, acts.size() - 1)).allMatch(act -> act.harm().isEmpty());
    }

    /** Time runs forward in the accident and in its twin. */
    @ParameterizedTest
    @MethodSource("all")
    void timeRunsForward(Accident accident) {
        assertThat(times(accident.script().accident())).isSorted();
        assertThat(times(accident.script().twin())).isSorted();
    }

    /** What a scenario expects would be its own judge: it names no hold point and no refusal. */
    @ParameterizedTest
    @MethodSource("all")
    void noFileNamesAHoldPoint(Accident accident) {
        assertThat(Resource.text("accidents/" + accident.file()))
                .doesNotContain("HP-")
                .doesNotContain("expect");
    }

    /** Every record used is named with its data set and licence. */
    @Test
    void everySourceIsNamed() {
        JsonNode sources = Json.read(Resource.text("accidents/sources.json"));
        for (JsonNode dataset : sources.path("datasets")) {
            var records = dataset.path("records").values().stream()
                    .map(JsonNode::asString)
                    .toList();
            assertThat(records)
                    .containsExactlyElementsOf(all().map(Accident::source)
                            .filter(origin ->
                                    origin.dataset().equals(dataset.path("id").asString()))
                            .map(Accident.Origin::id)
                            .toList());
            assertThat(dataset.path("licence").asString()).isNotBlank();
        }
    }

    private static int firstDifference(List<Act> twin, List<Act> accident) {
        int at = 0;
        while (at < accident.size() && twin.get(at).equals(accident.get(at))) {
            at++;
        }
        return at;
    }

    private static List<Instant> times(List<Act> acts) {
        return acts.stream().map(act -> Moment.of(act.at(), DAY)).toList();
    }
}
