package io.holdpoint.network;

import io.holdpoint.kernel.grid.Position;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Who is joined to whom, by numbers: a node, branch, usage point or source is its place in the network's list of them. Every list is in the
 * order of the ids, so nothing here depends on the order of a file.
 */
public final class Topology {

    private static final byte CONDUCTOR = 0;
    private static final byte TRANSFORMER = 1;
    private static final byte SWITCH = 2;
    private static final byte OPEN_SWITCH = 3;

    private final int[] from;
    private final int[] to;
    private final byte[] kind;
    private final int nodes;
    private final Attached branches;
    private final int[] sourceNode;
    private final Attached sources;
    private final int[] usagePointNode;

    Topology(Ids<ConnectivityNode> nodes, List<Branch> branches, List<Source> sources, List<UsagePoint> usagePoints) {
        this.nodes = nodes.all().size();
        from = new int[branches.size()];
        to = new int[branches.size()];
        kind = new byte[branches.size()];
        for (int at = 0; at < from.length; at++) {
            var branch = branches.get(at);
            from[at] = nodes.required(branch.from(), branch.id());
            to[at] = nodes.required(branch.to(), branch.id());
            kind[at] = kind(branch);
        }
        this.branches = new Attached(this.nodes, from, to);
        sourceNode = sources.stream()
                .mapToInt(source -> nodes.required(source.node(), source.id()))
                .toArray();
        this.sources = new Attached(this.nodes, sourceNode);
        usagePointNode = usagePoints.stream()
                .mapToInt(point -> nodes.required(point.node(), point.id()))
                .toArray();
    }

    private static byte kind(Branch branch) {
        return switch (branch) {
            case ACLineSegment line -> CONDUCTOR;
            case PowerTransformer transformer -> TRANSFORMER;
            case Switch point -> point.position() == Position.OPEN ? OPEN_SWITCH : SWITCH;
        };
    }

    /** How many nodes there are. */
    public int nodes() {
        return nodes;
    }

    /** How many branches there are. */
    public int branches() {
        return from.length;
    }

    /** The node at the one end of a branch. */
    public int from(int branch) {
        return from[branch];
    }

    /** The node at the other end of a branch. */
    public int to(int branch) {
        return to[branch];
    }

    /** The node at the end of a branch that is not {@code node}. */
    public int beyond(int branch, int node) {
        return from[branch] == node ? to[branch] : from[branch];
    }

    /** Whether a branch can be opened. */
    public boolean isSwitch(int branch) {
        return kind[branch] >= SWITCH;
    }

    /** Whether a branch is a switch that is known to stand open. */
    public boolean knownOpen(int branch) {
        return kind[branch] == OPEN_SWITCH;
    }

    /** Whether a branch is a transformer. */
    public boolean isTransformer(int branch) {
        return kind[branch] == TRANSFORMER;
    }

    /** Every branch at a node. */
    public void branchesAt(int node, IntConsumer each) {
        for (int slot = branches.first(node); slot < branches.end(node); slot++) {
            each.accept(branches.item(slot));
        }
    }

    /** Every source at a node. */
    public void sourcesAt(int node, IntConsumer each) {
        for (int slot = sources.first(node); slot < sources.end(node); slot++) {
            each.accept(sources.item(slot));
        }
    }

    /** The node of a source. */
    public int sourceNode(int source) {
        return sourceNode[source];
    }

    /** How many sources there are. */
    public int sources() {
        return sourceNode.length;
    }

    /** The node of a usage point. */
    public int usagePointNode(int usagePoint) {
        return usagePointNode[usagePoint];
    }

    /** How many usage points there are. */
    public int usagePoints() {
        return usagePointNode.length;
    }

    /** Where the branches of a node begin; for searches, whose loops are to be short. */
    int firstSlot(int node) {
        return branches.first(node);
    }

    /** Where they end. */
    int endSlot(int node) {
        return branches.end(node);
    }

    /** The branch in a slot. */
    int branchIn(int slot) {
        return branches.item(slot);
    }
}
