package io.holdpoint.bench.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.bench.flow.Walk.Step;
import org.junit.jupiter.api.Test;

class OrderOfActsTest {

    /** The process knows nothing but the order of acts, so that the corpus must not ask for anything else. */
    @Test
    void whatTheCorpusAsksIsRefusedForTheOrderOfActsAlone() {
        var steps = OrderOfActs.corpus().stream()
                .flatMap(walk -> walk.steps().stream())
                .toList();
        assertThat(steps.stream().filter(Step::granted)).hasSizeGreaterThan(1_000);
        assertThat(steps.stream().filter(step -> !step.granted()))
                .hasSizeGreaterThan(1_000)
                .allSatisfy(step -> assertThat(step.heldBy())
                        .as("%s", step.act())
                        .anySatisfy(id -> assertThat(OrderOfActs.ORDER).contains(id)));
    }
}
