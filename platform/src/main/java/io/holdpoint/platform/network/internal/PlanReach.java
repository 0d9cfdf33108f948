package io.holdpoint.platform.network.internal;

import io.holdpoint.kernel.clash.KeyCustomer;
import io.holdpoint.kernel.plan.PlanContent;
import io.holdpoint.network.UsagePoint;
import io.holdpoint.network.isolation.IsolationPlan;
import io.holdpoint.network.view.Circuit;
import io.holdpoint.platform.network.Networks;
import io.holdpoint.platform.plan.PlanNetwork;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells how far a plan reaches into the network: its circuits, the points that its isolation needs, the key customers it takes the supply from. */
@Component
class PlanReach implements PlanNetwork {

    private static final Reached NOWHERE =
            new Reached(Collections.emptySortedSet(), Collections.emptySortedSet(), Optional.empty(), List.of());

    private final Networks networks;
    private final NetworkStore store;

    PlanReach(Networks networks, NetworkStore store) {
        this.networks = networks;
        this.store = store;
    }

    @Override
    public Reached reached(PlanContent content) {
        return store.model()
                .flatMap(model -> networks.plan(content.arranged().zone(), content.customer())
                        .map(plan -> reached(model, plan)))
                .orElse(NOWHERE);
    }

    private static Reached reached(Model model, IsolationPlan plan) {
        var circuits = new TreeSet<String>();
        nodes(model, plan)
                .flatMap(node -> model.circuits().of(node).stream())
                .forEach(circuit -> circuits.add(code(circuit)));
        return new Reached(
                named(circuits),
                new TreeSet<>(plan.ids()),
                Optional.empty(),
                deprived(plan.outage().special()));
    }

    private static Stream<String> nodes(Model model, IsolationPlan plan) {
        return Stream.concat(
                plan.zone().nodes().stream(),
                plan.zone().usagePoints().stream()
                        .flatMap(id -> model.network().usagePoint(id).stream())
                        .map(UsagePoint::node));
    }

    /** A low-voltage circuit is a transformer with the way of its board; above it is the feeder. */
    private static String code(Circuit circuit) {
        if (circuit.transformer().isEmpty()) {
            return circuit.feeder();
        }
        return circuit.way().isEmpty() ? circuit.transformer() : circuit.transformer() + "/" + circuit.way();
    }

    private static SortedSet<String> named(SortedSet<String> codes) {
        codes.remove("");
        return codes;
    }

    private static List<KeyCustomer> deprived(List<UsagePoint> customers) {
        return customers.stream()
                .flatMap(customer -> customer.need().map(need -> new KeyCustomer(customer.id(), need)).stream())
                .toList();
    }
}
