package io.holdpoint.network.exchange;

import io.holdpoint.network.Branch;
import io.holdpoint.network.ConnectivityNode;
import io.holdpoint.network.EquipmentContainer;
import io.holdpoint.network.PowerTransformer;
import io.holdpoint.network.Source;
import io.holdpoint.network.Switch;

/** Looks at what elements refer to, once all rows are there: a file's rows may be in any order. */
final class References {

    private final Draft draft;
    private final Faults faults;

    References(Draft draft, Faults faults) {
        this.draft = draft;
        this.faults = faults;
    }

    void check() {
        if (draft.nodes.items().isEmpty()) {
            faults.add(0, "", FaultCode.NO_NODES, "");
        }
        each(draft.containers, this::container);
        each(draft.feeders, (row, feeder) -> {
            substation(row, feeder.id(), feeder.substation());
            node(row, feeder.id(), feeder.head());
        });
        each(draft.nodes, (row, node) -> container(row, node.id(), node.container()));
        each(draft.branches, this::branch);
        each(draft.usagePoints, (row, point) -> node(row, point.id(), point.node()));
        each(draft.sources, this::source);
    }

    private interface Look<T> {
        void at(int row, T item);
    }

    private static <T> void each(Numbered<T> items, Look<T> look) {
        for (int place = 0; place < items.items().size(); place++) {
            look.at(items.row(place), items.items().get(place));
        }
    }

    private void container(int row, EquipmentContainer container) {
        if (container.kind() != EquipmentContainer.Kind.SUBSTATION) {
            substation(row, container.id(), container.within());
        } else if (!container.within().isEmpty()) {
            faults.add(row, container.id(), FaultCode.NOT_A_SUBSTATION, container.within());
        }
    }

    private void substation(int row, String id, String substation) {
        container(row, id, substation);
        draft.containers
                .find(substation)
                .filter(found -> found.kind() != EquipmentContainer.Kind.SUBSTATION)
                .ifPresent(found -> faults.add(row, id, FaultCode.NOT_A_SUBSTATION, substation));
    }

    private void container(int row, String id, String container) {
        if (!container.isEmpty() && draft.containers.find(container).isEmpty()) {
            faults.add(row, id, FaultCode.UNKNOWN_CONTAINER, container);
        }
    }

    private boolean node(int row, String id, String node) {
        boolean there = draft.nodes.find(node).isPresent();
        if (!there && !node.isEmpty()) {
            faults.add(row, id, FaultCode.UNKNOWN_NODE, node);
        }
        return there;
    }

    private void branch(int row, Branch branch) {
        boolean from = node(row, branch.id(), branch.from());
        boolean to = node(row, branch.id(), branch.to());
        if (from && branch.from().equals(branch.to())) {
            faults.add(row, branch.id(), FaultCode.SELF_LOOP, branch.from());
        } else if (from && to && !(branch instanceof PowerTransformer)) {
            sameVoltage(row, branch);
        }
        switch (branch) {
            case Switch point -> container(row, point.id(), point.container());
            case PowerTransformer transformer -> container(row, transformer.id(), transformer.container());
            default -> {}
        }
    }

    private void sameVoltage(int row, Branch branch) {
        int from = voltage(branch.from());
        int to = voltage(branch.to());
        if (from != to) {
            faults.add(row, branch.id(), FaultCode.VOLTAGE_MISMATCH, from + " V, " + to + " V");
        }
    }

    private int voltage(String node) {
        return draft.nodes.find(node).map(ConnectivityNode::voltage).orElse(0);
    }

    private void source(int row, Source source) {
        node(row, source.id(), source.node());
        boolean owned = source.owner().isEmpty()
                || draft.usagePoints.find(source.owner()).isPresent()
                || draft.containers.find(source.owner()).isPresent();
        if (!owned) {
            faults.add(row, source.id(), FaultCode.UNKNOWN_OWNER, source.owner());
        }
    }
}
