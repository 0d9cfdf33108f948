package io.holdpoint.simulator.district;

import java.util.List;

/** A customer's service point: address, box, meter and every source that can feed it. */
public record Supply(
        String customer, String address, String box, String boxName, String meter, List<Source> sources, String unit) {

    /** A source and the point at which it is cut off. */
    public record Source(String point, String kind, String name) {}

    /** Whether its sources are of exactly these kinds. */
    boolean fedBy(List<String> kinds) {
        return sources.stream()
                .map(Source::kind)
                .sorted()
                .toList()
                .equals(kinds.stream().sorted().toList());
    }
}
