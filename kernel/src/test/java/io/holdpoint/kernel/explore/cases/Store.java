package io.holdpoint.kernel.explore.cases;

import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.Rating;
import io.holdpoint.kernel.facts.ToolCondition;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.ticket.TicketFacts;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A whole kit of good tools in the store. */
final class Store {

    private static final List<String> KINDS = List.of(
            "GAS_DETECTOR",
            "HARNESS",
            "LADDER",
            "FIRE_EXTINGUISHER",
            "INSULATED_GLOVES_HV",
            "RESIDUAL_CURRENT_DEVICE",
            "CLAMP_METER",
            "INSULATION_TESTER",
            "INSULATING_BOOTS",
            "LIVE_LINE_TOOL",
            "ARC_SUIT",
            "FACE_SHIELD");
    private static final Rating RATING = new Rating(
            Optional.of(World.DAY.minusMonths(3)),
            Optional.of(VoltageClass.UP_TO_1000_KV),
            Optional.of(10_000),
            Optional.empty(),
            Optional.of(1_000));

    private Store() {}

    static TicketFacts with(TicketFacts f) {
        var tools = new TreeMap<>(f.tools());
        KINDS.forEach(kind -> tools.put(
                "K-" + kind,
                new ToolFacts(
                        "K-" + kind,
                        kind,
                        Optional.of(World.DAY.plusMonths(2)),
                        ToolCondition.FIT,
                        Optional.empty(),
                        RATING)));
        return new TicketFacts(
                f.regime(),
                f.offset(),
                f.people(),
                tools,
                f.plan(),
                f.servicePoint(),
                f.workType(),
                f.hazards(),
                f.others(),
                f.types(),
                f.vicinity());
    }
}
