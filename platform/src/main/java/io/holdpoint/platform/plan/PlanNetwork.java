package io.holdpoint.platform.plan;

import io.holdpoint.kernel.clash.KeyCustomer;
import io.holdpoint.kernel.plan.PlanContent;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** What a plan has to know of the network around its place; who keeps the network answers it, where somebody does. */
public interface PlanNetwork {

    /**
     * How far a plan reaches into the network.
     *
     * @param circuits the feeders and low-voltage circuits that it works on, by code
     * @param points the isolation points behind which it works, beyond those of the customer register, by code
     * @param column the pole, tower or shaft of its place, by code
     * @param deprived the key customers whose supply it takes away where it takes any away
     */
    record Reached(
            SortedSet<String> circuits,
            SortedSet<String> points,
            Optional<String> column,
            List<KeyCustomer> deprived) {}

    /** How far this plan reaches; called inside the transaction that decides about it, and answers the same for the same plan. */
    Reached reached(PlanContent content);
}
