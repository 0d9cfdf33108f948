package io.holdpoint.kernel.explore.plans;

import io.holdpoint.kernel.explore.cases.harm.Seen;
import io.holdpoint.kernel.plan.OtherPlan;
import java.util.List;

/** Two plans are in force at one place and time, and nobody keeps them apart. */
final class Clashing implements Monitor {

    @Override
    public List<String> sees(Story s) {
        return new Seen()
                // two works behind one switch or at one customer
                .when(
                        s.inForce()
                                && s.content().arranged().coordination().isBlank()
                                && s.facts().others().stream()
                                        .anyMatch(other -> sameTime(s, other) && samePlace(s, other)),
                        "two plans are in force at one place and time and nobody coordinates them")
                .words();
    }

    private static boolean sameTime(Story s, OtherPlan other) {
        return other.from().isBefore(s.content().to()) && s.content().from().isBefore(other.to());
    }

    private static boolean samePlace(Story s, OtherPlan other) {
        return other.customer().equals(s.content().customer())
                || s.facts().servicePoint().stream()
                        .flatMap(place -> place.sources().stream())
                        .anyMatch(source -> other.points().contains(source.point()));
    }
}
