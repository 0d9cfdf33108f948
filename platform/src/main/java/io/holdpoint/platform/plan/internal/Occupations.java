package io.holdpoint.platform.plan.internal;

import io.holdpoint.kernel.clash.Claim;
import io.holdpoint.kernel.clash.ClaimKind;
import io.holdpoint.kernel.clash.KeyCustomer;
import io.holdpoint.kernel.clash.Occupation;
import io.holdpoint.kernel.clash.Trait;
import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.plan.PlanContent;
import io.holdpoint.kernel.plan.PlanTraits;
import io.holdpoint.platform.catalogue.Catalogue;
import io.holdpoint.platform.organisation.People;
import io.holdpoint.platform.plan.PlanNetwork;
import io.holdpoint.platform.plan.PlanNetwork.Reached;
import io.holdpoint.platform.servicepoint.ServicePoints;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds what a plan occupies: from what it says, the registers, and the network where somebody keeps one. */
@Component
class Occupations {

    private static final Reached NOWHERE =
            new Reached(Collections.emptySortedSet(), Collections.emptySortedSet(), Optional.empty(), List.of());

    private final Catalogue catalogue;
    private final People people;
    private final ServicePoints servicePoints;
    private final ObjectProvider<PlanNetwork> network;

    Occupations(Catalogue catalogue, People people, ServicePoints servicePoints, ObjectProvider<PlanNetwork> network) {
        this.catalogue = catalogue;
        this.people = people;
        this.servicePoints = servicePoints;
        this.network = network;
    }

    /** What the plan occupies now. */
    Occupation of(PlanContent content) {
        return of(content, servicePoints.facts(content.customer()));
    }

    /** What it occupies, where its place is known already. */
    Occupation of(PlanContent content, Optional<ServicePoint> place) {
        var leader = Optional.ofNullable(people.facts(Set.of(content.leader())).get(content.leader()));
        var traits = PlanTraits.of(content.arranged(), catalogue.workType(content.workType()), leader);
        var reached = network.stream()
                .findFirst()
                .map(known -> known.reached(content))
                .orElse(NOWHERE);
        var deprived = traits.contains(Trait.OUTAGE) ? reached.deprived() : List.<KeyCustomer>of();
        return new Occupation(claims(content, place, reached, deprived), traits, deprived);
    }

    private static SortedSet<Claim> claims(
            PlanContent content, Optional<ServicePoint> place, Reached reached, List<KeyCustomer> deprived) {
        var claims = new TreeSet<Claim>();
        claim(claims, ClaimKind.CUSTOMER, List.of(content.customer()));
        place.ifPresent(known -> {
            claim(claims, ClaimKind.BOX, List.of(known.box()));
            known.sources().forEach(source -> claim(claims, ClaimKind.POINT, List.of(source.point())));
        });
        claim(claims, ClaimKind.POINT, reached.points());
        claim(claims, ClaimKind.CIRCUIT, reached.circuits());
        claim(claims, ClaimKind.COLUMN, reached.column().stream().toList());
        claim(
                claims,
                ClaimKind.COLUMN,
                content.arranged().reaching().column().stream().toList());
        claim(
                claims,
                ClaimKind.KEY_CUSTOMER,
                deprived.stream().map(KeyCustomer::customer).toList());
        return claims;
    }

    private static void claim(SortedSet<Claim> claims, ClaimKind kind, Collection<String> subjects) {
        subjects.stream()
                .map(String::strip)
                .filter(subject -> !subject.isEmpty())
                .forEach(subject -> claims.add(new Claim(kind, subject)));
    }
}
