package io.holdpoint.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the kernel does not evaluate is said, with the reason, in both languages and in order. */
class NotEvaluatedTest {

    private static final Comparator<String> BY_SECTION =
            Comparator.<String>comparingInt(section -> part(section, 0)).thenComparingInt(section -> part(section, 1));

    @Test
    void eachRuleHasItsReasonInBothLanguages() {
        var rows = Catalogue.read("catalogue/not-evaluated.json");
        assertThat(rows.size()).isPositive();
        for (JsonNode row : rows) {
            for (String what : List.of("rule", "reason")) {
                for (String language : List.of("en", "zh")) {
                    assertThat(row.get(what).get(language).asString())
                            .as(row.toString())
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void theRowsAreSortedBySectionAndSayEachRuleOnce() {
        var sections = new ArrayList<String>();
        var rules = new ArrayList<String>();
        Catalogue.read("catalogue/not-evaluated.json").forEach(row -> {
            sections.add(row.get("section").asString());
            rules.add(row.get("rule").get("en").asString());
        });
        assertThat(sections).isSortedAccordingTo(BY_SECTION);
        assertThat(rules).doesNotHaveDuplicates();
    }

    private static int part(String section, int index) {
        var parts = Arrays.asList(section.split("\\.", -1));
        return index < parts.size() ? Integer.parseInt(parts.get(index)) : 0;
    }
}
