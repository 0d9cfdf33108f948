package io.holdpoint.bench.permit;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.bench.permit.PermitAgreement.Answers;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PermitAgreementTest {

    private static final List<PermitCase> SOME = PermitCorpus.cases().subList(0, 500);

    /** A rule that the kernel gained since is the benchmark's to report; one that both have must not have drifted apart. */
    @Test
    void wherePeerAndKernelHaveARuleTheyAnswerAlike() {
        var rules = PermitRules.compiled();
        assertThat(SOME).allSatisfy(asked -> {
            var ours = PermitAgreement.held(asked);
            ours.retainAll(rules.ids());
            assertThat(rules.held(asked)).as("%s", asked.changes()).isEqualTo(ours);
        });
    }

    /** A corpus in which nothing or everything is granted would show little. */
    @Test
    void theCorpusHasPermitsThatAreGrantedAndManyThatAreNot() {
        var answers = SOME.stream().map(PermitAgreement::held).distinct().toList();
        assertThat(answers).hasSizeGreaterThan(100).contains(new TreeSet<>());
    }

    /** One different answer, or one rule too few, and there is no ratio. */
    @Test
    void aDifferenceIsSeen() {
        var asked = SOME.getFirst();
        var alike = new Answers(asked, ids("HP-SITE-01"), ids("HP-SITE-01"));
        var unlike = new Answers(asked, ids("HP-SITE-01"), ids());
        assertThat(new PermitAgreement(List.of(alike), ids("HP-SITE-01"), ids("HP-SITE-01")).whole())
                .isTrue();
        assertThat(new PermitAgreement(List.of(alike, unlike), ids("HP-SITE-01"), ids("HP-SITE-01")).whole())
                .isFalse();
        assertThat(new PermitAgreement(List.of(alike), ids("HP-SITE-01", "HP-NEW-01"), ids("HP-SITE-01")).whole())
                .isFalse();
    }

    private static SortedSet<String> ids(String... some) {
        return new TreeSet<>(List.of(some));
    }
}
