package io.holdpoint.platform.identity;

import io.holdpoint.kernel.Role;
import io.holdpoint.platform.clock.DistrictClock;
import io.holdpoint.platform.organisation.Listing;
import io.holdpoint.platform.organisation.People;
import io.holdpoint.platform.organisation.Person;
import io.holdpoint.platform.organisation.Units;
import io.holdpoint.platform.problem.Problem;
import io.holdpoint.platform.problem.ProblemCode;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is calling. Roles and scope are read anew for every request, so that a withdrawal counts at once. */
@Component
public class Callers {

    private final People people;
    private final Units units;
    private final DistrictClock clock;

    Callers(People people, Units units, DistrictClock clock) {
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    /** The person of this session; empty when nobody signed in, or somebody who is no longer active. */
    public Optional<Caller> present() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return people.find(authentication.getName()).filter(Person::active).map(this::caller);
    }

    /**
     * The person of this session.
     *
     * @throws Problem when there is none
     */
    public Caller current() {
        return present().orElseThrow(() -> new Problem(ProblemCode.NOT_SIGNED_IN));
    }

    /**
     * The person of this session, holding one of these roles today.
     *
     * @throws Problem when not
     */
    public Caller holding(Role... any) {
        Caller caller = current();
        if (!caller.holds(any)) {
            throw new Problem(ProblemCode.NOT_ALLOWED);
        }
        return caller;
    }

    private Caller caller(Person person) {
        var roles = person.roles().stream()
                .filter(listing -> !listing.until().isBefore(clock.today()))
                .map(Listing::role)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Caller(person.id(), person.name(), person.unit(), roles, units.subtree(person.unit()));
    }
}
