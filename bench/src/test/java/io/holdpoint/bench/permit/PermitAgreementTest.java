package io.holdpoint.bench.permit;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.bench.permit.PermitAgreement.Answers;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PermitAgreementTest {

    private static final List<PermitCase> SOME = PermitCorpus.cases().subList(0, 500);

    /** A hold point that only one of the two has is the benchmark's to report; one that both have must not have drifted apart. */
    @Test
    void whereBothHaveARuleTheyAnswerAlike() {
        var rules = PermitRules.compiled();
        var agreement = PermitAgreement.of(rules, SOME);
        assertThat(agreement.common()).hasSizeGreaterThan(50);
        assertThat(agreement.answers())
                .allSatisfy(both -> assertThat(holding(both.theirs(), agreement.common()))
                        .as("%s", both.asked().changes())
                        .isEqualTo(holding(both.ours(), agreement.common())));
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
        assertThat(new PermitAgreement(List.of(alike), ids("HP-SITE-01"), ids("HP-SITE-01", "HP-OLD-01")).whole())
                .isFalse();
    }

    /** What warns is told only where nothing holds, and so depends on the rules that only one of the two has. */
    private static SortedSet<String> holding(SortedSet<String> found, SortedSet<String> among) {
        var holding = new TreeSet<>(found);
        holding.retainAll(among);
        holding.removeIf(id -> id.startsWith("WN"));
        return holding;
    }

    private static SortedSet<String> ids(String... some) {
        return new TreeSet<>(List.of(some));
    }
}
