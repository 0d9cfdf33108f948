package io.holdpoint.kernel.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.Harm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever is done by whomever in whatever order, in every universe: what must not happen does not. */
class ExplorerTest {

    private static final int REPLAYED = 40;

    /** Remedies that lead to what was wanted by another way, so that the refused act itself stays refused. */
    private static final List<String> ANOTHER_WAY = List.of(
            "HP-EARTH-02 before waiveEarth: PERMITTER applyEarth",
            "HP-CHANGE-03 before removeMember: ISSUER orderLeaderChange",
            "HP-CHANGE-04 before noteAbsence: MEMBER suspend",
            "HP-STEP-01 before completeStep: LEADER end",
            // Two have to be there: the first who signs in is one of them, and the second may not be let in any more.
            "HP-SITE-05 before resume: MEMBER signIn",
            "HP-TWO-01 before completeStep: MEMBER signIn");

    @TestFactory
    Stream<DynamicTest> nothingBadHappens() {
        Proof.write("explorer.txt", Proof.figures(Whole.explored()));
        return Whole.explored().stream()
                .map(each -> DynamicTest.dynamicTest(each.found().universe().name(), () -> sound(each)));
    }

    private static void sound(Explored each) {
        var found = each.found();
        var wrong = new ArrayList<String>();
        found.broken().forEach((invariant, example) -> {
            wrong.add(invariant.harm() + ": " + invariant.name());
            wrong.addAll(Trace.of(each.course(), found.path(example)));
        });
        assertThat(wrong).isEmpty();
        assertThat(found.complete()).as("every state was looked at").isTrue();
        assertThat(found.stranded().stream()
                        .limit(1)
                        .boxed()
                        .flatMap(state -> Trace.of(each.course(), found.path(state)).stream()))
                .as("from here nobody gets out")
                .isEmpty();
        assertThat(found.unlike().stream()
                        .limit(1)
                        .flatMap(state -> Trace.of(each.course(), found.path(state)).stream()))
                .as("two states taken for one were answered differently")
                .isEmpty();
    }

    /** The same history makes the same ticket, and the same question has the same answer. */
    @TestFactory
    Stream<DynamicTest> everyWayCanBeGoneAgain() {
        return Whole.explored().stream()
                .map(each -> DynamicTest.dynamicTest(each.found().universe().name(), () -> {
                    var states = each.found().states();
                    IntStream.rangeClosed(1, REPLAYED)
                            .map(part -> (int) ((long) states * part / REPLAYED) - 1)
                            .distinct()
                            .forEach(state -> assertThat(Replay.faults(
                                            each.course(), each.found().path(state)))
                                    .isEmpty());
                }));
    }

    /** Where the kernel says what helps, that helps. */
    @Test
    void everyRemedyRemovesItsReason() {
        var explored = Whole.explored();
        Proof.write("remedies.txt", Proof.remedies(explored));
        assertThat(explored.stream().flatMap(each -> each.remedies().noHelp().stream()))
                .filteredOn(line -> ANOTHER_WAY.stream().noneMatch(line::startsWith))
                .isEmpty();
    }

    /** A check that could not fail would prove nothing: with one rule switched off, the counterexample is found. */
    @Test
    void aMissingRuleIsFound() {
        var permit = Whole.explored().getFirst().course().universe();
        var course = new Course(permit, Kernel.without("HP-LOCK-02"));
        var found = new Explorer(course, List.of(), 20_000).explore();
        var example = found.broken().entrySet().stream()
                .filter(entry -> entry.getKey().harm() == Harm.LIVE_CONDUCTOR_TOUCHED)
                .findFirst()
                .orElseThrow();
        var trace = Trace.of(course, found.path(example.getValue()));
        assertThat(trace.getLast()).contains("start", "F-7 is closed or unlocked");
        assertThat(trace).hasSizeLessThan(20);
    }

    /** Nor would a search for ways out that always finds one: where nobody may sign out, everybody is stranded. */
    @Test
    void aMissingWayOutIsFound() {
        var permit = Whole.explored().getFirst().course().universe();
        var locked = permit.withoutWayOut();
        var found = new Explorer(new Course(locked, Kernel.WHOLE), List.of(), 20_000).explore();
        assertThat(found.stranded().isEmpty()).isFalse();
    }
}
