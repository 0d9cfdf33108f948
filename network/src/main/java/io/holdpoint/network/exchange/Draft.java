package io.holdpoint.network.exchange;

import io.holdpoint.network.Branch;
import io.holdpoint.network.ConnectivityNode;
import io.holdpoint.network.Elements;
import io.holdpoint.network.EquipmentContainer;
import io.holdpoint.network.Feeder;
import io.holdpoint.network.Source;
import io.holdpoint.network.UsagePoint;

/** A network as far as its rows have been read. */
final class Draft {

    final Numbered<EquipmentContainer> containers;
    final Numbered<Feeder> feeders;
    final Numbered<ConnectivityNode> nodes;
    final Numbered<Branch> branches;
    final Numbered<UsagePoint> usagePoints;
    final Numbered<Source> sources;

    Draft(Faults faults) {
        containers = new Numbered<>(faults);
        feeders = new Numbered<>(faults);
        nodes = new Numbered<>(faults);
        branches = new Numbered<>(faults);
        usagePoints = new Numbered<>(faults);
        sources = new Numbered<>(faults);
    }

    Elements elements() {
        return new Elements(
                containers.items(),
                feeders.items(),
                nodes.items(),
                branches.items(),
                usagePoints.items(),
                sources.items());
    }
}
