package io.holdpoint.network;

import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.facts.SpecialNeed;
import io.holdpoint.kernel.grid.Position;
import io.holdpoint.kernel.grid.SwitchKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A small network drawn line by line; a node is there once it is named. */
public final class Sketch {

    private static final int MEDIUM = 10_000;

    private final TreeMap<String, ConnectivityNode> nodes = new TreeMap<>();
    private final List<EquipmentContainer> containers = new ArrayList<>();
    private final List<Feeder> feeders = new ArrayList<>();
    private final List<Branch> branches = new ArrayList<>();
    private final List<UsagePoint> usagePoints = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    /** A node of another voltage than 10 kV, or with a place. */
    public Sketch node(String id, int voltage, double lon, double lat) {
        nodes.put(id, new ConnectivityNode(id, id, "", voltage, Optional.of(new Location(lon, lat))));
        return this;
    }

    /** Nodes of 400 V. */
    public Sketch low(String... ids) {
        for (String id : ids) {
            nodes.put(id, new ConnectivityNode(id, id, "", 400, Optional.empty()));
        }
        return this;
    }

    public Sketch container(String id, EquipmentContainer.Kind kind) {
        containers.add(new EquipmentContainer(id, id, kind, "", Optional.empty()));
        return this;
    }

    public Sketch feeder(String id, String substation, String head) {
        feeders.add(new Feeder(id, id, substation, known(head)));
        return this;
    }

    public Sketch line(String id, String from, String to) {
        branches.add(new ACLineSegment(id, id, known(from), known(to), 100));
        return this;
    }

    public Sketch transformer(String id, String from, String to) {
        branches.add(new PowerTransformer(id, id, "", known(from), known(to)));
        return this;
    }

    public Sketch point(String id, SwitchKind kind, Position position, String from, String to) {
        branches.add(new Switch(id, id, "", known(from), known(to), kind, position, ""));
        return this;
    }

    /** Any branch. */
    public Sketch branch(Branch branch) {
        known(branch.from());
        known(branch.to());
        branches.add(branch);
        return this;
    }

    /** A closed switch. */
    public Sketch closed(String id, SwitchKind kind, String from, String to) {
        return point(id, kind, Position.CLOSED, from, to);
    }

    /** A fuse on a way of a board. */
    public Sketch way(String id, String board, String way, String from, String to) {
        branches.add(new Switch(id, id, board, known(from), known(to), SwitchKind.FUSE, Position.CLOSED, way));
        return this;
    }

    public Sketch customer(String id, String node) {
        usagePoints.add(new UsagePoint(id, id, known(node), Optional.empty()));
        return this;
    }

    public Sketch customer(String id, String node, SpecialNeed need) {
        usagePoints.add(new UsagePoint(id, id, known(node), Optional.of(need)));
        return this;
    }

    public Sketch source(String id, SourceKind kind, String node, String owner) {
        sources.add(new Source(id, id, kind, known(node), owner, false));
        return this;
    }

    public Elements elements() {
        return new Elements(containers, feeders, List.copyOf(nodes.values()), branches, usagePoints, sources);
    }

    public Network network() {
        return Network.of(elements());
    }

    private String known(String id) {
        nodes.computeIfAbsent(id, fresh -> new ConnectivityNode(fresh, fresh, "", MEDIUM, Optional.empty()));
        return id;
    }
}
