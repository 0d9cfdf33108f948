package io.holdpoint.kernel.explore.necessity;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Rulebook;
import io.holdpoint.kernel.explore.Proof;
import io.holdpoint.kernel.explore.Whole;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every safety rule is needed: switched off in the real kernel, the bad end that it names happens. */
class NecessityTest {

    /** So many rules the search has to show at least; every single one is shown from its own case by {@code CaseNecessityTest}. */
    private static final int SHOWN = 40;

    @Test
    void withoutItTheBadEndHappens() {
        var ends = Ends.of(new Necessity(Whole.explored()));
        Proof.write("necessity.txt", ends.lines());
        assertThat(safety())
                .filteredOn(point -> ends.of(point.id()).isPresent())
                .hasSizeGreaterThanOrEqualTo(SHOWN);
    }

    static List<HoldPoint<TicketQuestion>> safety() {
        return Rulebook.ticket().stream()
                .filter(point ->
                        point.kind() == HoldPoint.Kind.HOLD && point.against().isPresent())
                .toList();
    }

    /** What was found for each safety rule. */
    private record Ends(SortedMap<String, Optional<BadEnd>> byRule) {

        static Ends of(Necessity necessity) {
            var ends = new TreeMap<String, Optional<BadEnd>>();
            safety().parallelStream()
                    .map(point -> Map.entry(point.id(), necessity.without(point)))
                    .toList()
                    .forEach(entry -> ends.put(entry.getKey(), entry.getValue()));
            return new Ends(ends);
        }

        Optional<BadEnd> of(String rule) {
            return byRule.getOrDefault(rule, Optional.empty());
        }

        List<String> lines() {
            var lines = new ArrayList<String>();
            byRule.forEach((rule, end) -> lines.add(rule + "\t"
                    + end.map(found -> found.harm() + "\t" + found.universe().name() + "\t"
                                    + found.path().size() + "\t" + found.words())
                            .orElse("open: " + Open.why(rule))));
            var administrative = Rulebook.ticket().stream()
                    .filter(point -> point.kind() == HoldPoint.Kind.HOLD
                            && point.against().isEmpty())
                    .map(HoldPoint::id)
                    .toList();
            lines.add("administrative\t" + administrative.size() + "\t" + administrative);
            return lines;
        }
    }
}
