package io.holdpoint.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An electrical network; never changes. Every list is in the order of the ids. */
public final class Network {

    private final Ids<EquipmentContainer> containers;
    private final Ids<Feeder> feeders;
    private final Ids<ConnectivityNode> nodes;
    private final Ids<Branch> branches;
    private final Ids<UsagePoint> usagePoints;
    private final Ids<Source> sources;
    private final Topology topology;
    private final Supply supply;

    private Network(Elements elements) {
        containers = Ids.of(elements.containers(), EquipmentContainer::id);
        feeders = Ids.of(elements.feeders(), Feeder::id);
        nodes = Ids.of(elements.nodes(), ConnectivityNode::id);
        branches = Ids.of(elements.branches(), Branch::id);
        usagePoints = Ids.of(elements.usagePoints(), UsagePoint::id);
        sources = Ids.of(elements.sources(), Source::id);
        topology = new Topology(nodes, branches.all(), sources.all(), usagePoints.all());
        supply = new Supply(topology, supplying());
    }

    private int[] supplying() {
        return IntStream.range(0, topology.sources())
                .filter(source -> sources.all().get(source).supplies())
                .map(topology::sourceNode)
                .toArray();
    }

    /**
     * A network of these elements. Files come in by the reader, which refuses a bad one with all its faults.
     *
     * @throws IllegalArgumentException where an id is there twice or an end leads nowhere
     */
    public static Network of(Elements elements) {
        return new Network(elements);
    }

    /** Substations, bays, boards and boxes. */
    public List<EquipmentContainer> containers() {
        return containers.all();
    }

    /** Feeders. */
    public List<Feeder> feeders() {
        return feeders.all();
    }

    /** Connectivity nodes. */
    public List<ConnectivityNode> nodes() {
        return nodes.all();
    }

    /** Switches, lines and transformers. */
    public List<Branch> branches() {
        return branches.all();
    }

    /** Usage points. */
    public List<UsagePoint> usagePoints() {
        return usagePoints.all();
    }

    /** Sources. */
    public List<Source> sources() {
        return sources.all();
    }

    /** Who is joined to whom, by places in these lists. */
    public Topology topology() {
        return topology;
    }

    /** Who is supplied. */
    public Supply supply() {
        return supply;
    }

    /** The container with an id. */
    public Optional<EquipmentContainer> container(String id) {
        return at(containers, id);
    }

    /** The feeder with an id. */
    public Optional<Feeder> feeder(String id) {
        return at(feeders, id);
    }

    /** The node with an id. */
    public Optional<ConnectivityNode> node(String id) {
        return at(nodes, id);
    }

    /** The switch, line or transformer with an id. */
    public Optional<Branch> branch(String id) {
        return at(branches, id);
    }

    /** The switch with an id. */
    public Optional<Switch> switchPoint(String id) {
        return branch(id).filter(Switch.class::isInstance).map(Switch.class::cast);
    }

    /** The usage point of a customer's number. */
    public Optional<UsagePoint> usagePoint(String customer) {
        return at(usagePoints, customer);
    }

    /** The source with an id. */
    public Optional<Source> source(String id) {
        return at(sources, id);
    }

    /** The place of a node in {@link #nodes()}; -1 where there is none. */
    public int nodePlace(String id) {
        return nodes.place(id);
    }

    /** The place of a branch in {@link #branches()}; -1 where there is none. */
    public int branchPlace(String id) {
        return branches.place(id);
    }

    private static <T> Optional<T> at(Ids<T> ids, String id) {
        int place = ids.place(id);
        return place < 0 ? Optional.empty() : Optional.of(ids.all().get(place));
    }
}
