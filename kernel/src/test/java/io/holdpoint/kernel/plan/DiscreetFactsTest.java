package io.holdpoint.kernel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.facts.Fitness;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a browser is told of people is enough to decide about a plan, and no more. */
class DiscreetFactsTest {

    /** A rule of plans that begins to look at more about people fails here: then the page may be told it, or may not. */
    @TestFactory
    Stream<DynamicTest> theKernelSaysTheSame() {
        return PlanCasesTest.all().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(), () -> same(each.getValue().ask())));
    }

    @Test
    void nothingIsToldOfHealthOrHours() {
        var facts = new PlanDay().facts();
        assertThat(facts.people().values())
                .anyMatch(person -> person.medicalUntil().isPresent());
        assertThat(facts.discreet(PlanDay.content().crew()).people().values())
                .isNotEmpty()
                .allMatch(person -> person.medicalUntil().isEmpty()
                        && person.certificates().isEmpty()
                        && person.fitness().equals(Fitness.NOTHING_ELSE));
    }

    private static void same(PlanCaseBook.Ask ask) {
        var day = ask.day();
        var crew = day.plan
                .map(plan -> plan.content().crew())
                .orElseGet(() -> PlanDay.content().crew());
        var discreet = day.facts().discreet(crew);
        for (PlanCommand command : Stream.concat(Stream.of(ask.command()), PlanStandings.commands().stream())
                .toList()) {
            if (day.plan.isPresent() && !(command instanceof PlanCommand.Revise)) {
                for (String who : List.of(ask.who(), "planner", "approver", "chief")) {
                    assertThat(PlanKernel.decide(day.plan, command, who, discreet, day.now))
                            .isEqualTo(PlanKernel.decide(day.plan, command, who, day.facts(), day.now));
                }
            }
        }
    }
}
