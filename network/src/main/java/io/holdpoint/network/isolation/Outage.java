package io.holdpoint.network.isolation;

import io.holdpoint.network.UsagePoint;
import java.util.List;

/**
 * Who loses the supply from the network, as the switches are known to stand.
 *
 * @param customers everybody who has it now and would not have it
 */
public record Outage(List<UsagePoint> customers) {

    /** How many. */
    public int count() {
        return customers.size();
    }

    /** Those who must be thought of before. */
    public List<UsagePoint> special() {
        return customers.stream()
                .filter(customer -> customer.need().isPresent())
                .toList();
    }
}
