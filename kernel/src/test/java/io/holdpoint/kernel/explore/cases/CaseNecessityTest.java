package io.holdpoint.kernel.explore.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Rulebook;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every safety rule of a ticket is needed: begun with its own case and switched off, the bad end that it names happens. */
class CaseNecessityTest {

    private static final Path RESULT = Path.of("target/proof/necessity-cases.tsv");

    /** Rules whose bad end the search in the explored worlds shows, and no case does. */
    private static final Set<String> BY_EXPLORING =
            Set.of("HP-SITE-06", "HP-CHANGE-05", "HP-SEPARATE-06", "HP-MEETING-06");

    @TestFactory
    Stream<DynamicTest> withoutItTheBadEndHappens() throws IOException {
        var lines = new ArrayList<String>();
        var tests = new ArrayList<DynamicTest>();
        for (var point : safety()) {
            var end = Necessity.of(point, Twofold.behind(point.id()));
            if (end.isPresent()) {
                lines.add(line(point, end));
            }
            tests.add(DynamicTest.dynamicTest(
                    point.id(),
                    () -> assertThat(end.isPresent())
                            .as(point.against().orElseThrow() + " without " + point.id())
                            .isNotEqualTo(BY_EXPLORING.contains(point.id()))));
        }
        Files.createDirectories(RESULT.toAbsolutePath().getParent());
        Files.write(RESULT, lines);
        return tests.stream();
    }

    /** Where a second rule is switched off with it, the first alone does not do: the list cannot go stale. */
    @TestFactory
    Stream<DynamicTest> theSecondRuleHoldsWithoutTheFirst() {
        return safety().stream()
                .filter(point -> !Twofold.behind(point.id()).isEmpty())
                .map(point -> DynamicTest.dynamicTest(
                        point.id(),
                        () -> assertThat(Necessity.of(point, List.of())).isEmpty()));
    }

    private static String line(HoldPoint<TicketQuestion> point, Optional<Necessity.BadEnd> end) {
        var behind = Twofold.behind(point.id());
        return String.join(
                "\t",
                point.id(),
                point.against().orElseThrow().name(),
                end.map(found -> String.valueOf(found.acts())).orElse("-"),
                end.map(Necessity.BadEnd::words).orElse("open")
                        + (behind.isEmpty() ? "" : " (without " + String.join(", ", behind) + " too)"));
    }

    static List<HoldPoint<TicketQuestion>> safety() {
        return Rulebook.ticket().stream()
                .filter(point ->
                        point.kind() == HoldPoint.Kind.HOLD && point.against().isPresent())
                .toList();
    }
}
