package io.holdpoint.platform.network;

import io.holdpoint.kernel.facts.Source;
import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.ticket.Field;
import io.holdpoint.kernel.ticket.Isolation;
import io.holdpoint.network.isolation.CutOff;
import io.holdpoint.network.isolation.IsolationPlan;
import io.holdpoint.network.isolation.PlannedPoint;
import io.holdpoint.network.isolation.Verification;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Turns a planned isolation into what a ticket says of it. */
final class Proposal {

    private static final int LONGEST = 2000;

    private Proposal() {}

    static Isolation of(IsolationPlan plan) {
        return new Isolation(plan.points().stream().map(Proposal::source).toList(), fields(plan));
    }

    private static Source source(PlannedPoint planned) {
        return new Source(planned.id(), kind(planned), planned.point().name());
    }

    /** One word for all that a point cuts off: the public network where it is among it, else the first. */
    private static SourceKind kind(PlannedPoint planned) {
        var kinds = planned.cutsOff().stream().map(CutOff::kind).toList();
        return kinds.isEmpty() || kinds.contains(SourceKind.GRID) ? SourceKind.GRID : kinds.getFirst();
    }

    private static SortedMap<Field, String> fields(IsolationPlan plan) {
        SortedMap<Field, String> fields = new TreeMap<>();
        var switches = plan.points().stream()
                .map(planned -> planned.id() + " " + planned.point().name())
                .collect(Collectors.joining("; "));
        var earths =
                plan.verifications().stream().map(Verification::node).distinct().collect(Collectors.joining("; "));
        if (!switches.isEmpty()) {
            fields.put(Field.SWITCHES, shortened(switches));
            fields.put(Field.EARTHS, shortened(earths));
        }
        return fields;
    }

    /** No particular of a form is longer; the list of points beside it is whole. */
    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
