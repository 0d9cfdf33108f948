package io.holdpoint.browser.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The compiled kernels say what the kernel on the JVM says, to the letter. */
class AlikeTest {

    /** As many as take some ten seconds. */
    private static final int ALL = 20_000;

    private static final int SOME = 2_000;

    private static final Batches CORPUS = new Batches(ALL, UnaryOperator.identity());

    @Test
    void javaScriptDecidesAsTheJvmDoes() throws Exception {
        var found = Replay.JAVASCRIPT_IN_NODE.of(CORPUS);
        assertThat(found.first()).isEqualTo("[]");
        assertThat(found.compared()).isEqualTo(ALL);
        assertThat(found.differences()).isZero();
    }

    @Test
    void webAssemblyDecidesAsTheJvmDoes() throws Exception {
        var found = Replay.WEBASSEMBLY_IN_CHROMIUM.of(CORPUS);
        assertThat(found.first()).isEqualTo("[]");
        assertThat(found.compared()).isEqualTo(ALL);
        assertThat(found.differences()).isZero();
    }

    /** The module that the control room loads has doors and a size of its own. */
    @Test
    void theModuleOfPlansDecidesAsTheJvmDoes() throws Exception {
        var plans = new Batches(new Corpus().plans(), SOME, UnaryOperator.identity());
        var found = Replay.PLANS_IN_NODE.of(plans);
        assertThat(found.first()).isEqualTo("[]");
        assertThat(found.compared()).isEqualTo(SOME);
        assertThat(found.differences()).isZero();
    }

    /** A comparison that could not fail would be none: one letter in one answer is seen. */
    @Test
    void aPlantedLetterIsSeen() throws Exception {
        var answers = new AtomicInteger();
        UnaryOperator<String> planted = answer -> answers.getAndIncrement() == SOME / 2 ? answer + " " : answer;
        assertThat(Replay.JAVASCRIPT_IN_NODE.of(new Batches(SOME, planted)).differences())
                .isEqualTo(1);
    }

    /** A module that names one rule otherwise is seen in every answer that names it. */
    @Test
    void aModuleThatDecidesOtherwiseIsSeen() throws Exception {
        UnaryOperator<String> altered = module -> {
            assertThat(module).contains("HP-PLAN-04");
            return module.replace("HP-PLAN-04", "HP-PLAN-O4");
        };
        var found = Replay.JAVASCRIPT_IN_NODE.of(new Batches(SOME, UnaryOperator.identity()), altered);
        assertThat(found.differences()).isPositive();
        assertThat(found.first()).contains("HP-PLAN-O4");
    }
}
