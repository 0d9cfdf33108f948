package io.holdpoint.platform.organisation;

import io.holdpoint.kernel.Role;
import java.time.LocalDate;

/**
 * A role by a published list.
 *
 * @param role the part to play
 * @param until the list's last day
 */
public record Listing(Role role, LocalDate until) {}
