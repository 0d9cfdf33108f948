package io.holdpoint.bench.permit;

import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.Rating;
import io.holdpoint.kernel.facts.ToolCondition;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.facts.VoltageClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Tools that are not fit, not made for it or not what their test says. */
final class ToolChanges {

    private static final LocalDate DAY = World.DAY;

    static final List<Change> ALL = List.of(
            any("tool overdue", tool -> due(tool, Optional.of(DAY.minusDays(1)))),
            any("tool never tested", tool -> due(tool, Optional.empty())),
            any("tool set aside", ToolChanges::setAside),
            any("tool made for low voltage", tool -> madeFor(tool, VoltageClass.UP_TO_1_KV)),
            any("tool made for high voltage", tool -> madeFor(tool, VoltageClass.UP_TO_110_KV)),
            any("tool too old", tool -> aged(tool, DAY.minusDays(1))),
            any("tool not yet too old", tool -> aged(tool, DAY.plusDays(1))),
            any("tool tested last month", tool -> tested(tool, DAY.minusMonths(1))),
            any("tool tested last year", tool -> tested(tool, DAY.minusMonths(12))),
            any("tool tested tomorrow", tool -> tested(tool, DAY.plusDays(1))),
            Change.of("a rod of no known length", scene -> scene.oneMore(rod("OPERATING_ROD", Optional.empty()))),
            Change.of("a short rod", scene -> scene.oneMore(rod("OPERATING_ROD", Optional.of(300)))),
            Change.of("a long rod", scene -> scene.oneMore(rod("OPERATING_ROD", Optional.of(9_000)))),
            Change.of("a live-line tool", scene -> scene.oneMore(rod("LIVE_LINE_TOOL", Optional.of(9_000)))),
            Change.drawn("tool unknown", (scene, random) -> scene.unknownTool(Draw.any(Draw.TOOLS, random))));

    private ToolChanges() {}

    private static Change any(String name, UnaryOperator<ToolFacts> how) {
        return Change.drawn(name, (scene, random) -> scene.tool(Draw.any(Draw.TOOLS, random), how));
    }

    private static ToolFacts due(ToolFacts tool, Optional<LocalDate> day) {
        return new ToolFacts(tool.id(), tool.kind(), day, tool.condition(), tool.onTicket(), tool.rating());
    }

    private static ToolFacts setAside(ToolFacts tool) {
        return new ToolFacts(
                tool.id(), tool.kind(), tool.testDue(), ToolCondition.QUARANTINED, tool.onTicket(), tool.rating());
    }

    static ToolFacts madeFor(ToolFacts tool, VoltageClass upTo) {
        var known = tool.rating();
        return rated(
                tool,
                new Rating(
                        known.testedOn(),
                        Optional.of(upTo),
                        known.lengthMm(),
                        known.discardFrom(),
                        known.arcRatingTenths()));
    }

    private static ToolFacts aged(ToolFacts tool, LocalDate from) {
        var known = tool.rating();
        return rated(
                tool,
                new Rating(
                        known.testedOn(), known.upTo(), known.lengthMm(), Optional.of(from), known.arcRatingTenths()));
    }

    private static ToolFacts tested(ToolFacts tool, LocalDate on) {
        var known = tool.rating();
        return rated(
                tool,
                new Rating(
                        Optional.of(on), known.upTo(), known.lengthMm(), known.discardFrom(), known.arcRatingTenths()));
    }

    private static ToolFacts rated(ToolFacts tool, Rating rating) {
        return new ToolFacts(tool.id(), tool.kind(), tool.testDue(), tool.condition(), tool.onTicket(), rating);
    }

    static ToolFacts rod(String kind, Optional<Integer> length) {
        var rating = new Rating(
                Optional.of(DAY.minusMonths(1)), Optional.empty(), length, Optional.empty(), Optional.empty());
        return new ToolFacts("T-4", kind, Optional.of(DAY.plusMonths(3)), ToolCondition.FIT, Optional.empty(), rating);
    }
}
