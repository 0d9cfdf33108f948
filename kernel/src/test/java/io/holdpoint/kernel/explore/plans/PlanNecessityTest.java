package io.holdpoint.kernel.explore.plans;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Rulebook;
import io.holdpoint.kernel.plan.PlanCaseBook.Case;
import io.holdpoint.kernel.plan.PlanCasesTest;
import io.holdpoint.kernel.plan.PlanQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every safety rule of a plan is needed: where it alone refuses and is switched off, the plan comes to the bad end that it names. */
class PlanNecessityTest {

    private static final Path RESULT = Path.of("target/proof/necessity-plans.tsv");

    /**
     * Rules whose danger a second rule meets as well, so that both have to fail: a hazard that was not scored counts as major, and
     * nobody approves a major risk.
     */
    private static final SortedMap<String, List<String>> BEHIND =
            new TreeMap<>(Map.of("HP-RISK-05", List.of("HP-PLAN-06")));

    @TestFactory
    Stream<DynamicTest> withoutItTheBadEndHappens() throws IOException {
        var lines = new ArrayList<String>();
        var tests = new ArrayList<DynamicTest>();
        for (var point : safety()) {
            var end = Necessity.of(point, given(point), behind(point));
            lines.add(line(point, end));
            tests.add(DynamicTest.dynamicTest(
                    point.id(),
                    () -> assertThat(end)
                            .as(point.against().orElseThrow() + " without " + point.id())
                            .isPresent()));
        }
        Files.createDirectories(RESULT.toAbsolutePath().getParent());
        Files.write(RESULT, lines);
        return tests.stream();
    }

    /** With every rule in force, only the rule itself refuses what its case asks for, and nothing bad has happened by then. */
    @TestFactory
    Stream<DynamicTest> itAloneRefuses() {
        return each(safety(), point -> {
            var day = given(point).ask().day();
            assertThat(Necessity.refusing(given(point))).containsExactly(point.id());
            if (!day.past().isEmpty()) {
                assertThat(Monitors.against(point.against().orElseThrow()).sees(new Story(day.past(), day.facts())))
                        .isEmpty();
            }
        });
    }

    /** Where a second rule is switched off with it, the first alone does not do: the list cannot go stale. */
    @TestFactory
    Stream<DynamicTest> theSecondRuleHoldsWithoutTheFirst() {
        return each(
                safety().stream().filter(point -> !behind(point).isEmpty()).toList(),
                point ->
                        assertThat(Necessity.of(point, given(point), List.of())).isEmpty());
    }

    /** Where a case was prepared, the rule's own does not do: nor can that list. */
    @TestFactory
    Stream<DynamicTest> theOwnCaseDoesNotDo() {
        return each(
                safety().stream()
                        .filter(point -> new Prepared().cases().containsKey(point.id()))
                        .toList(),
                point -> assertThat(Necessity.of(point, own(point), List.of())).isEmpty());
    }

    /** Every bad end that a plan's rules name is looked for, and every prepared case is used. */
    @Test
    void nothingIsLeftOver() {
        assertThat(safety().stream().flatMap(point -> point.against().stream())).allMatch(Monitors.harms()::contains);
        assertThat(safety().stream().map(HoldPoint::id))
                .containsAll(new Prepared().cases().keySet())
                .containsAll(BEHIND.keySet());
    }

    private static Stream<DynamicTest> each(
            List<HoldPoint<PlanQuestion>> points, Consumer<HoldPoint<PlanQuestion>> holds) {
        return points.stream().map(point -> DynamicTest.dynamicTest(point.id(), () -> holds.accept(point)));
    }

    private static String line(HoldPoint<PlanQuestion> point, Optional<Necessity.BadEnd> end) {
        return String.join(
                "\t",
                point.id(),
                point.against().orElseThrow().name(),
                end.map(found -> String.valueOf(found.acts())).orElse("-"),
                end.map(Necessity.BadEnd::words).orElse("open")
                        + (behind(point).isEmpty() ? "" : " (without " + String.join(", ", behind(point)) + " too)"));
    }

    private static List<String> behind(HoldPoint<PlanQuestion> point) {
        return BEHIND.getOrDefault(point.id(), List.of());
    }

    private static Case given(HoldPoint<PlanQuestion> point) {
        return new Prepared().cases().getOrDefault(point.id(), own(point));
    }

    private static Case own(HoldPoint<PlanQuestion> point) {
        return Objects.requireNonNull(PlanCasesTest.all().get(point.id()), point.id());
    }

    private static List<HoldPoint<PlanQuestion>> safety() {
        return Rulebook.plan().stream()
                .filter(point ->
                        point.kind() == HoldPoint.Kind.HOLD && point.against().isPresent())
                .toList();
    }
}
