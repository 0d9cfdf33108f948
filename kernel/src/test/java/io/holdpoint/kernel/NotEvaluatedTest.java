package io.holdpoint.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** What the rules do not judge is said, in both languages and with the reason, in the order of the sections. */
class NotEvaluatedTest {

    @Test
    void everyRowSaysWhatAndWhyInBothLanguages() {
        var sections = new ArrayList<Integer>();
        Catalogue.read("catalogue/not-evaluated.json").forEach(row -> {
            for (var said : new String[] {"rule", "reason"}) {
                for (var language : new String[] {"en", "zh"}) {
                    assertThat(row.get(said).get(language).asString()).isNotBlank();
                }
            }
            var section = row.get("section").asString().split("\\.", -1);
            var part = section.length > 1 ? Integer.parseInt(section[1]) : 0;
            sections.add(Integer.parseInt(section[0]) * 100 + part);
        });
        assertThat(sections).isNotEmpty().isSortedAccordingTo(Comparator.naturalOrder());
    }
}
