package io.holdpoint.platform.identity;

import io.holdpoint.kernel.Role;
import io.holdpoint.platform.organisation.Name;
import java.util.Arrays;
import java.util.NavigableSet;

/**
 * The person who is calling, as the organisation knows them at this moment.
 *
 * @param person the person's id
 * @param name what the person is called
 * @param unit where the person belongs
 * @param roles those whose lists are valid today
 * @param scope the units whose things the person sees and acts on
 */
public record Caller(String person, Name name, String unit, NavigableSet<Role> roles, NavigableSet<String> scope) {

    /** Whether the person holds any of these roles today. */
    public boolean holds(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /** Whether things of this unit exist for the person. */
    public boolean sees(String unit) {
        return scope.contains(unit);
    }
}
