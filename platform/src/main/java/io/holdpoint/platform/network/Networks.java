package io.holdpoint.platform.network;

import io.holdpoint.kernel.grid.Vicinity;
import io.holdpoint.kernel.grid.WorkZone;
import io.holdpoint.kernel.ticket.Isolation;
import io.holdpoint.network.Network;
import io.holdpoint.network.isolation.IsolationPlan;
import io.holdpoint.network.isolation.Planner;
import io.holdpoint.network.isolation.Zone;
import io.holdpoint.platform.network.internal.NetworkStore;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the network knows about places of work. Everything is empty where no network was brought in or it does not know the place. */
@Component
public class Networks {

    private final NetworkStore store;

    Networks(NetworkStore store) {
        this.store = store;
    }

    /** The network in force. */
    public Optional<Network> current() {
        return store.model().map(model -> model.network());
    }

    /**
     * The network around a place of work, as far as its isolation depends on it.
     *
     * @param declared the work zone; the customer's own connection where none was declared
     * @param customer the customer's number
     * @param points the points to be in it, beside those that the zone needs
     */
    public Optional<Vicinity> vicinity(Optional<WorkZone> declared, String customer, Collection<String> points) {
        return store.model()
                .flatMap(model -> zone(model.network(), declared, customer).map(zone -> model.vicinity(zone, points)));
    }

    /** The isolation that a place of work needs. */
    public Optional<IsolationPlan> plan(Optional<WorkZone> declared, String customer) {
        return current().flatMap(network -> zone(network, declared, customer).map(zone -> Planner.plan(network, zone)));
    }

    /** The same as a ticket is filled with it; nothing where the network does not know the place. */
    public Isolation isolation(Optional<WorkZone> declared, String customer) {
        return plan(declared, customer).map(Proposal::of).orElse(Isolation.NONE);
    }

    private static Optional<Zone> zone(Network network, Optional<WorkZone> declared, String customer) {
        var zone = declared.map(named -> Zone.ofNodes(named.nodes()))
                .orElseGet(() -> Zone.ofUsagePoints(List.of(customer)));
        var named = !zone.nodes().isEmpty() || !zone.usagePoints().isEmpty();
        return Optional.of(zone).filter(_ -> named && zone.unknownIn(network).isEmpty());
    }
}
