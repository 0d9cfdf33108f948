package io.holdpoint.network.view;

import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.network.Branch;
import io.holdpoint.network.Feeder;
import io.holdpoint.network.Network;
import io.holdpoint.network.PowerTransformer;
import io.holdpoint.network.Source;
import io.holdpoint.network.Spread;
import io.holdpoint.network.Switch;
import io.holdpoint.network.Topology;
import io.holdpoint.network.isolation.CutOff;
import io.holdpoint.network.isolation.IsolationPlan;
import io.holdpoint.network.isolation.PlannedPoint;
import io.holdpoint.network.isolation.Zone;
import io.holdpoint.network.view.Picture.Arm;
import io.holdpoint.network.view.Picture.Label;
import io.holdpoint.network.view.Picture.LabelKind;
import io.holdpoint.network.view.Picture.Plant;
import io.holdpoint.network.view.Picture.Plants;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Draws the single-line picture of a plan. */
public final class Drawing {

    private final Network network;
    private final Topology topology;
    private final IsolationPlan plan;
    private final Map<Integer, Feeder> heads = new HashMap<>();
    private final Spread region;
    private final Spread fromGrid;
    private final Spread fromAny;

    private Drawing(Network network, IsolationPlan plan) {
        this.network = network;
        this.topology = network.topology();
        this.plan = plan;
        network.feeders().forEach(feeder -> heads.put(network.nodePlace(feeder.head()), feeder));
        int[] zone = zone(plan.zone());
        this.region = Spread.over(topology, zone, branch -> !topology.isSwitch(branch));
        this.fromGrid = outward(source -> source.kind() == SourceKind.GRID);
        this.fromAny = outward(source -> true);
    }

    /** The picture of a plan of this network. */
    public static Picture of(Network network, IsolationPlan plan) {
        return new Drawing(network, plan).picture();
    }

    private Picture picture() {
        var inseparable =
                plan.inseparable().stream().map(item -> plant(item.source())).toList();
        var zone = Arrays.stream(zone(plan.zone()))
                .mapToObj(node -> network.nodes().get(node).id())
                .toList();
        return new Picture(
                zone, region.count(), plan.points().stream().map(this::arm).toList(), inseparable);
    }

    private Arm arm(PlannedPoint planned) {
        var point = planned.point();
        var inner = new ArrayList<>(way(region, planned.zoneSide()));
        Collections.reverse(inner);
        return new Arm(
                point.id(),
                point.name(),
                point.kind(),
                point.position(),
                planned.action(),
                List.copyOf(inner),
                outer(planned.farSide()),
                planned.cutsOff().stream().map(Drawing::plants).toList());
    }

    /** The public network is what people look for; a plant only where that does not come this way. */
    private List<Label> outer(String farSide) {
        return way(fromGrid.reached(network.nodePlace(farSide)) ? fromGrid : fromAny, farSide);
    }

    /** What is named on the way from a node to the nearest start of a search, without lines and the like. */
    private List<Label> way(Spread spread, String node) {
        var labels = new ArrayList<Label>();
        int at = network.nodePlace(node);
        if (!spread.reached(at)) {
            return List.of();
        }
        feeder(at).forEach(labels::add);
        for (int by = spread.by(at); by >= 0; by = spread.by(at)) {
            label(network.branches().get(by)).forEach(labels::add);
            at = topology.beyond(by, at);
            feeder(at).forEach(labels::add);
        }
        return List.copyOf(labels);
    }

    private Stream<Label> feeder(int node) {
        return Optional.ofNullable(heads.get(node)).stream()
                .map(feeder -> new Label(LabelKind.FEEDER, feeder.id(), feeder.name()));
    }

    private static Stream<Label> label(Branch branch) {
        return switch (branch) {
            case PowerTransformer item -> Stream.of(new Label(LabelKind.TRANSFORMER, item.id(), item.name()));
            case Switch item -> Stream.of(new Label(LabelKind.SWITCH, item.id(), item.name()));
            default -> Stream.empty();
        };
    }

    private static Plants plants(CutOff cut) {
        return new Plants(cut.kind(), cut.named().stream().map(Drawing::plant).toList(), cut.count());
    }

    private static Plant plant(Source source) {
        return new Plant(source.id(), source.name(), source.kind(), source.owner());
    }

    private int[] zone(Zone zone) {
        return Stream.concat(
                        zone.nodes().stream(),
                        zone.usagePoints().stream()
                                .flatMap(id -> network.usagePoint(id).stream())
                                .map(point -> point.node()))
                .mapToInt(network::nodePlace)
                .sorted()
                .distinct()
                .toArray();
    }

    /** From some of the sources, as far as the region. */
    private Spread outward(Predicate<Source> starts) {
        int[] nodes = network.sources().stream()
                .filter(starts)
                .mapToInt(source -> network.nodePlace(source.node()))
                .filter(node -> !region.reached(node))
                .toArray();
        return Spread.over(topology, nodes, branch -> !touchesRegion(branch));
    }

    private boolean touchesRegion(int branch) {
        return region.reached(topology.from(branch)) || region.reached(topology.to(branch));
    }
}
