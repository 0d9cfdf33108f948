package io.holdpoint.network.isolation;

import static java.util.Comparator.comparing;

import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.network.Network;
import io.holdpoint.network.Source;
import io.holdpoint.network.Switch;
import io.holdpoint.network.Topology;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the plan of one zone. */
final class PlanMaker {

    private final Network network;
    private final Topology topology;
    private final Zone zone;
    private final Survey survey;
    private final VisibleBreaks visible;

    PlanMaker(Network network, Zone zone) {
        this.network = network;
        this.topology = network.topology();
        this.zone = zone;
        int[] places = zone.places(network);
        this.survey = Survey.of(network, places, topology::isSwitch);
        this.visible = new VisibleBreaks(network, survey.border());
    }

    IsolationPlan make() {
        var needed = survey.needed();
        var points = needed.stream().mapToObj(this::point).sorted(ORDER).toList();
        return new IsolationPlan(zone, points, inseparable(), verifications(points), outage(needed));
    }

    /**
     * What can break the load goes first, so that nothing else has to; then the load side before the supply side, so that nothing is opened
     * against a supply with a load still on it.
     */
    private static final Comparator<PlannedPoint> ORDER = comparing(
                    (PlannedPoint point) -> !point.point().breaksLoad())
            .thenComparing(PlannedPoint::supplySide)
            .thenComparing(PlannedPoint::id);

    private PlannedPoint point(int place) {
        var point = (Switch) network.branches().get(place);
        return new PlannedPoint(
                point,
                Action.at(point.position()),
                Naming.of(sources(survey.beyond(place))),
                id(survey.border().inner(topology, place)),
                id(survey.border().outer(topology, place)),
                visible.insteadOf(place));
    }

    private Outage outage(BitSet opened) {
        return new Outage(Arrays.stream(network.supply().lostBy(opened))
                .mapToObj(network.usagePoints()::get)
                .toList());
    }

    private List<Inseparable> inseparable() {
        return sources(survey.inside()).stream()
                .map(source -> new Inseparable(source, survey.pathFrom(network.nodePlace(source.node()))))
                .toList();
    }

    private List<Verification> verifications(List<PlannedPoint> points) {
        SortedMap<String, List<PlannedPoint>> byNode = new TreeMap<>();
        points.forEach(point -> byNode.computeIfAbsent(point.zoneSide(), node -> new ArrayList<>())
                .add(point));
        return byNode.entrySet().stream()
                .map(entry -> verification(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Verification verification(String node, List<PlannedPoint> points) {
        var kinds = new TreeSet<SourceKind>();
        points.forEach(point -> point.cutsOff().forEach(cut -> kinds.add(cut.kind())));
        return new Verification(
                node,
                network.nodes().get(network.nodePlace(node)).voltage(),
                points.stream().map(PlannedPoint::id).toList(),
                Collections.unmodifiableSortedSet(kinds));
    }

    private List<Source> sources(List<Integer> places) {
        return places.stream().map(network.sources()::get).toList();
    }

    private String id(int node) {
        return network.nodes().get(node).id();
    }
}
