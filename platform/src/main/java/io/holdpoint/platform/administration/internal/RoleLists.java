package io.holdpoint.platform.administration.internal;

import io.holdpoint.kernel.Role;
import io.holdpoint.platform.organisation.Listing;
import io.holdpoint.platform.problem.Problem;
import java.util.EnumSet;
import java.util.List;

/** What a person's list of roles must be like. */
final class RoleLists {

    private static final EnumSet<Role> POWERS =
            EnumSet.of(Role.ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR);

    private RoleLists() {}

    /** No role twice, no role of the system's own, and of the three separate powers one at most. */
    static void require(List<Listing> roles) {
        long distinct = roles.stream().map(Listing::role).distinct().count();
        if (distinct != roles.size()) {
            throw Problem.invalid("roles", "names a role twice");
        }
        if (roles.stream().anyMatch(listing -> listing.role() == Role.SYSTEM)) {
            throw Problem.invalid("roles", "SYSTEM belongs to no person");
        }
        if (roles.stream().map(Listing::role).filter(POWERS::contains).count() > 1) {
            throw Problem.invalid(
                    "roles", "administering accounts, keeping policy and auditing are never one person's");
        }
    }
}
