package io.holdpoint.network;

import java.util.List;

/** What a network consists of, in any order. */
public record Elements(
        List<EquipmentContainer> containers,
        List<Feeder> feeders,
        List<ConnectivityNode> nodes,
        List<Branch> branches,
        List<UsagePoint> usagePoints,
        List<Source> sources) {}
