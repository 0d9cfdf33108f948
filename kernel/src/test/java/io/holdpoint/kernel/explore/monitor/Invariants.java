package io.holdpoint.kernel.explore.monitor;

import java.util.List;
import java.util.stream.Stream;

/** Everything that must hold along every path of every universe. */
public final class Invariants {

    private Invariants() {}

    /** All of them. */
    public static final List<Invariant> ALL = Stream.of(
                    IsolationInvariants.ALL, PermitInvariants.ALL, PeopleInvariants.ALL, SiteInvariants.ALL)
            .flatMap(List::stream)
            .toList();
}
