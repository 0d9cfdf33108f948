package io.holdpoint.kernel.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.Clause;
import io.holdpoint.kernel.Standard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Runs after the tests and proofs of the kernel, because the page tells their result. */
class RulebookPageTest {

    private static final Path PAGE = Path.of("../docs/rulebook.md");

    /** {@code ./holdpoint rulebook} writes the page; every other build only holds it to the truth. */
    @Test
    void thePageIsTrue() throws IOException {
        var text = new Page(new Rows().all(), Proof.read(), Results.read()).text();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/rulebook.md"), text);
        if (Boolean.getBoolean("holdpoint.write")) {
            Files.writeString(PAGE, text);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/rulebook.md is not true any more: ./holdpoint rulebook writes it anew")
                .isEqualTo(text);
    }

    /** Every safety rule was shown to be needed, without it its bad end is reached. */
    @Test
    void everySafetyRuleIsNecessary() {
        var proof = Proof.read();
        assertThat(new Rows().all())
                .filteredOn(row -> row.safety() && proof.of(row).isEmpty())
                .extracting(Row::id)
                .isEmpty();
    }

    /** Every rule's own test passed in this build. */
    @Test
    void everyRuleHasATestThatPassed() {
        var passed = Results.read();
        assertThat(new Rows().all())
                .filteredOn(row -> !passed.contains(row.shownBy()))
                .extracting(Row::id)
                .isEmpty();
        assertThat(passed)
                .as("a result of a test without a rule")
                .isSubsetOf(new Rows().all().stream().map(Row::shownBy).toList());
    }

    /** A rulebook that no rule cites any more, and a rule that cites none, are orphans. */
    @Test
    void noClauseIsAnOrphan() {
        var rows = new Rows().all();
        assertThat(rows).allMatch(row -> !row.clauses().isEmpty());
        assertThat(rows.stream().flatMap(row -> row.clauses().stream()).map(Clause::standard))
                .containsAll(Arrays.asList(Standard.values()));
    }
}
